To the electorate,

It is with some hesitation that I put my name forward for the technical committee.
The hesitation is because I've criticised the body loudly in the past [1], and
it would be only fair if it now criticised me back.

-- Where I come from --

I ran the network of a mid-sized research lab in Valparaíso for nine years. We
installed Diablo from packages that should not have been packages. By Folsom we
had forty users, by Icehouse four hundred, by Kilo the lab had a budget line for
us, and that was the moment I knew it had become serious. I moved to a vendor
in 2014 and since then I'm paid to work on bare metal provisioning, on
the client library and on whatever is on fire.

-- Where I'd like us to go --

The tent has been opened wide, and I voted for that. A year later we have
fifty-odd teams and a user who visits our home page cannot tell which of them
he needs in order to start one virtual machine. I will work towards a small
set of starting points, each with a name, a drawing and somebody who answers
questions about it. That isn't a new core, nor a return to the integrated
release [2]. It is a map.

I would also ask the committee to be quicker. A resolution took, by my
count, 34 days on average last year, and most of these days were silence. If
elected I shall review within two working days or say in the review that I
can't.

The last thing may be unpopular. We should retire projects. Kindly, with a notice,
with an archive and a thank-you, but we should do it. I'd offer to write the first
of those letters myself.

-- And where I don't --

I have no interest in picking winners among deployment tools. Let them compete.

Thank you for your patience with a long mail.

Ruth Castellanos
Valparaíso, Chile
