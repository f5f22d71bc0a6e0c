Dear Heat team and operators,

My name is Yuki Onodera. This is the second time I apply to the position of
Heat PTL, the first was in Victoria and I withdrew because of family reason.

Heat is stable but it has old parts. In 2023.1 (Antelope) I'd like to do the
following.

## Convergance cleanup

The legacy engine is unused since many years. We can remove it and about 9000
lines of code, and the tests become faster by one third.

## Resource types follow the services

Every cycle the services add new attributes, and Heat follows slowly. I want a
table that shows the gap, genarated from api-ref.

## Documentation for template authors

Examples in our guide are from the age of nova-network. I volunteer to rewrite
the first four chapters. Also the Japanese version.

## Community

Only three core reveiwers are active. If you've made some good reviews, do not
be surprised by a mail from me.

Thank you very much.

Yuki Onodera
