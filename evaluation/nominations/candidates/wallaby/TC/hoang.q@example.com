Xin chào,

my name is Hoàng Quân and I would be pleased to be elected into this body for the next
two cycles, beginning with Wallaby. The charter is at
https://governance.example.com/tc/charter and I have read it before sending.

From 2016 I'm working on storage and on continuous integration, with eight hundred
patches in 31 repositories. A lot of them are small. I'm of the oppinion that
small patches in many places teach you more than large ones in a single place, and
that a person who's seen all corners is useful here.

I offer to work on three matters:

1.) Stable branches

  We've nine of them and the energy for four. I'd collect the number of people who
  actually review on each branch, then propose which to close. Users are not helped by
  a branch which is open on paper [1].

2.) Time zones

  Vietnam, Korea, China, Japan and Australia have one third of the contributors and
  a tenth of the meetings. I want to hold half of the official meetings at an hour
  which is good for us and bad for others. It's only fair.

3.) Health of the gate

  The number of nodes has been halved. I'd like to ask every team to save a quarter of
  their jobs, beginning with the ones which nobody would miss. As a proof that it works, we
  did it in my own team and have been merging faster, not slower, ever since.

[1] https://stats.example.com/branches
[2] https://stats.example.com/jobs
