/** What the bot answers in one sentence or two, in Dutch. It never asks why somebody cannot be somewhere. */
export const chatAnswers = {
  change:
    'Open de afspraak in Trajectwijzer en tik daar op “Nee, ik kan niet”. Is het jouw afspraak, dan kies je daar “Verzet” of “Gaat niet door”. Waarom hoef je hier niet te zeggen.',
  about:
    'Ik ben Trajectwijzer, een bot. Ik houd de afspraken van een begeleidingstraject bij en help met voorbereiden en verslagen. Typ “hulp” voor wat je me kunt vragen.',
  session: 'Je hoeft je hier niet aan of af te melden: ik weet via Teams wie je bent.',
} as const;
