const folded = new Map<string, string>()
/** Paths of a whole repository hold some hundred names. */
const mostFolded = 2000

/** A name as names are compared: without case, blanks, hyphens and underscores. `OpenStack-Ansible` and `openstack_ansible` fold alike. */
export function fold(name: string): string {
  const known = folded.get(name)
  if (known !== undefined) return known
  const result = name.toLowerCase().replace(/[\s_-]+/g, '')
  if (folded.size < mostFolded) folded.set(name, result)
  return result
}
