/**
 * The line of configuration that accepts a finding, for its note: `words: [jdoe]`, `teams: [{name: Aetos}]`. Names are untrusted, so what YAML
 * could misread is quoted.
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

/** Whether a name is safe in YAML without quotes. The ASCII pattern comes first, because the other takes long to compile. */
function isName(value: string): boolean {
  return /^[A-Za-z][\w .’'-]*$/.test(value) || (/[^ -~]/.test(value) && /^\p{L}[\p{L}\p{M}\p{N} ._’'-]*$/u.test(value))
}
