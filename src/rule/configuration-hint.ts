/**
 * The line of configuration that accepts what a rule finds, for its note: `words: [jdoe]`, `teams: [{name: Aetos}]`. Names come from
 * strangers: what YAML could read as anything but a text stands in quotes.
 */
export function configurationHint(key: 'words' | 'teams' | 'cycles', entry: string | Readonly<Record<string, string | boolean>>): string {
  const value =
    typeof entry === 'string'
      ? scalar(entry)
      : `{${Object.entries(entry)
          .map(([name, each]) => `${name}: ${scalar(each)}`)
          .join(', ')}}`
  return `\`${key}: [${value}]\``
}

function scalar(value: string | boolean): string {
  const isPlain = typeof value === 'boolean' || (isName(value) && value === value.trim() && !/^(?:true|false|null|yes|no|on|off)$/i.test(value))
  return isPlain ? String(value) : JSON.stringify(value)
}

/** Begins with a letter and holds nothing that means something to YAML. Nearly all are ASCII, and all scripts are dear to compile. */
function isName(value: string): boolean {
  return /^[A-Za-z][\w .’'-]*$/.test(value) || (/[^ -~]/.test(value) && /^\p{L}[\p{L}\p{M}\p{N} ._’'-]*$/u.test(value))
}
