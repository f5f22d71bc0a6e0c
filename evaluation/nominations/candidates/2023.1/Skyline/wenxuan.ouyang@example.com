Hi everyone:

I am Ouyang Wenxuan, front-end engeneer. I would like to apply for the PTL of
Skyline in Antelope.

Skyline became official project recently, it's a modern dashboard based on React
and FastAPI. Since then we have got users from more than 10 countries, which is
very encouraging for us.

Next step:

１．Support more services: Trove, Designate, Masakari, Zun, Manila is done
２．Unify the console and the apiserver release, publish images to quay
３．i18n: Now only English and Chinese, Korean and Turkish are underwey
４．Theme for enterprise (logo, color, favicon)
５．e2e test with cypress, coverage should acheive 70%

Welcome to try it, and feel free to give us advices.

Best Regards
Ouyang Wenxuan
