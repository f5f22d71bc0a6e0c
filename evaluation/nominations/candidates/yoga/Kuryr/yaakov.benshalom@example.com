Shalom,

My two cycles as Kuryr lead are nearly over, and as nobody jumped up in the
meetting when I asked, you are probaly stuck with me for a third.

A short look back at what happened in Xena:

- network policies are now handled by a separate controller, which brought the
  memory of the main one down from 900 MB to 210 MB [1];
- pools of subports are populated lazily, thanks to mkowalczyk-pl;
- we sucessfully moved the gate from our home-grown kubernetes set-up to kubeadm,
  and dropped Openshift 3 [2];
- the CRDs have a version, hooray;
- dual-stack services work, except for SCTP, where something odd happens in
  the load balancer and I haven't found out what.

Thank you all for that. It was a plesure.

[1] https://storyboard.example.org/#!/story/20080101
[2] https://review.example.org/c/790001
[2] https://review.example.org/c/790014

Yaakov
