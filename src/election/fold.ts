/** The key by which names of cycles and teams are compared: lower case, without spaces, hyphens and underscores. `OpenStack-Ansible` and `openstack_ansible` have the same. */
export function fold(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '')
}
