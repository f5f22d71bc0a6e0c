Hello everybody,

this is my nomination as the PTL of Winstackers for the Newton cycle.

The project is about making Windows a first class citizen next to its penguin
neighbours. We take care of the compute and network drivers and of the library
beneath them. As of today our third party CI covers

  - Windows Server 2012
  - Windows Server 2012 R2
  - the technical preview 4 of the next one

and comments on about 300 changes a day.

The plan for the coming months is as follows:

(1) Nano Server as a hypervisor
    (a) image build scripts, published
    (b) CI job, first silent, then commenting
(2) Shielded VMs with TPM
(3) The merge of the cluster driver upstream; it has been out of tree too long,
    and its users are asking why
(4) Metrics collection on par with libvirt
(5) Find a second company. We are a one-company project and I don't like it.

I'm reachable nearly always, ask my wife.

Best regards,
Levente Szekeres
