Hi Tackers and everyone,

I am Nguyen Thi Hanh, working on NFV in Hanoi. I would be honored if I can be
PTL of Tacker in Pike.

I joined in Mitaka, at that time I was a student and made the thesis about VNF
placement. After graduation I continue to do Tacker every day. My work includes
alarm monitoring, the scaling policy, and the network service descriptor.

In order to make Tacker more stable and more useful, I would focus in:

Containerized VNF

  * Start the design of Kubernetes as VIM, make the proof of concept in this cycle.

Service function chaining

  * Complete the forwarding graph in NSD, and test with more than one SFC backend.

Event and audit

  * Every operation should be recorded, so users can know when and who and why.

Stability

  * We have many functional test which are skipped. Enable them one after one
    and don't merge new feature without functional test.

Ecosystem

  * Continue the sync with OPNFV Parser and ONAP; invite one of their members to
    our weekly meeting.

I know it is a lot of work for our small team, but with your supporting I believe
it's possible.

Xin cảm ơn,
Hanh
