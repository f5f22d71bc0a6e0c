hi. it's me. i did requirements in train, ussuri and victoria and would do wallaby
too if you want.

constraints were bumped 1411 times since april, 37 of these bumps were reverted and
i said sorry for each. we've got five cores and a bot. the bot is the nicest
one of us.

you can find me under ogun wherever there's a prompt.

/ogun
