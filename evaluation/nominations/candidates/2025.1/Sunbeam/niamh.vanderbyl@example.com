Hiya,

I'd like to put a Sunbeam-shaped smile on your face by running for the Sunbeam
lead.

A user wrote on our Discourse last month:

> installed it on three NUCs, in my garage, during half-time. microk8s moaned
> about an IP. rebooted. works. who do i thank?
> -- gobbolino

Thank the charmers, gobbolino! And thank the testers who do this daily on MAAS.

For the road ahead:

- canonical k8s under the bonnet, retiring microk8s
- manifests: better linting, and no more YAML riddles
- terraform plan drift: detect it, explain it, don't just plough on
- cinder-volume as a snap; ditto for the epa-orchestrator, hugepages and cpu pinning
- self-healing mysql-router (fingers crossed), vault unsealing, traefik ingress [0]

Upstream governance for charms is a to-do which I inherited and which I'll see
through, pinky promise.

Niamh van der Byl

[0] https://discourse.example.com/t/traefik
