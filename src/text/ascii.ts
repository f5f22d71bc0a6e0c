/** Whether a text holds nothing but ASCII, as most do: then there is no need to look for anything that is not. */
export function isAscii(text: string): boolean {
  return !/[\u0080-\uFFFF]/.test(text)
}
