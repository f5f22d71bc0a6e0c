/** A name as names are compared: without case, blanks, hyphens and underscores. `OpenStack-Ansible` and `openstack_ansible` fold alike. */
export function fold(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '')
}
