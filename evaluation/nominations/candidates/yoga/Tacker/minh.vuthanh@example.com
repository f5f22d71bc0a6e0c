Hi Tackers,

It is Minh from Da Nang. I'd like to lead Tacker in Yoga.

For those who haven't met me: I implement the SOL001/SOL003 parts, I broke the
LCM notifications in Wallaby, and I repaired them in Xena. On IRC I'm vtminh.

Tacker has moved from a PoC orchestrator to an ETSI-NFV compliant VNFM which
people deploy next to their OSS/BSS. With that come duties: NSD and VNFD
packages must be validated, CNFs have to be treated as well as VNFs, and our
APIs shall not surprise anyone.

Plans, in order of my enthusiasm:

• v2 API: grant, instantiate, heal, scale, terminate, all with OpenAPI schemas
• Helm and kubeadm based VIMs, including air-gapped registries such as Harbor
• a Robot Framework suite run against Kubernetes 1.22 and newer
• multi-tenancy for subscriptions, so tenant A cannot see tenant B's LCCNs
• get rid of the legacy mistral workflow and of tosca-parser monkeypatching

Cảm ơn & arigatou to our reviewers in Kawasaki, Bengaluru and Musashino.

Vũ Thành Minh / vtminh
