/** More than any limit that makes sense; what comes after is not read. */
const most = 16 * 1024 * 1024

/** All bytes of standard input. */
export async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk)
    chunks.push(bytes)
    length += bytes.length
    if (length > most) break
  }
  return new Uint8Array(Buffer.concat(chunks))
}
