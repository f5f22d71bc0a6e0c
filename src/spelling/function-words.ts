/** Function words. They form no compounds: `likethat` and `thankyou` miss a space. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a about after again against all also although always am among amongst an and any are as ask at away be because been before both but by can could despite did do does during each else even ever every few for ' +
    'from get had has have he her here him his how i if in into is it its just like lot many may me might more most much must my never no not now of on once one only ' +
    'or other our own same shall she should since so some still such than thank thanks that the their them then there these they this those though through to together too toward towards ' +
    'under until up upon us very via was we well were what when where whether which while who whom whose why will with within without would yet you your'
  ).split(' '),
)
