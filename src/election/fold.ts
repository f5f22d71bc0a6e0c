/**
 * The key by which names of cycles and teams are compared: lower case, without spaces, hyphens and underscores. The same for
 * `OpenStack-Ansible` and `openstack_ansible`.
 */
export function fold(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '')
}
