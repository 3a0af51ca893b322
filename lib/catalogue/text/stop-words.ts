import { fold } from './fold';

/**
 * Words that say nothing about what is looked for, in the languages of the interface. They are neither indexed nor
 * asked for, so "information in their language" is found where "their" never stands. Left in on purpose: who, it,
 * us, un, no (abbreviations and values of the field).
 */
const STOP_WORDS = new Set(
  [
    'a an and are as at be been but by can did do does for from had has have he her his how if in into is its',
    'may more most my not of on or our she so such than that the their them then there these they this those to',
    'was we were what when where which while will with would you your',
    'au aux ce ces cette dans des du elle en est et il la le les leur leurs par pas pour que qui se ses son sur une',
    'al como con de del ella el las lo los mas para por sin sobre su sus una unos y',
    'في من على الى عن مع او هذا هذه التي الذي و ان ما لا',
  ].flatMap((line) => line.split(' ').map(fold)),
);

/** Words of a question that tell nothing of what is asked: they count only where nothing else was typed. */
const ASKING = new Set(
  [
    'about all am any anyone anybody become because been before being could did doing done every get give go going good got help helping i im ive id just know let like look looking make making many me much must need needed needs needing new no nobody one only other others out over own please put really run running set setting should some someone something start still take tell there thing things time too try up use used using very want wants way ways well what whats who whom whose why will wish work working works write yes yet cannot cant dont doesnt isnt arent wont',
    'ai alors apres as aussi autre autres avant avec avoir avons besoin bien ca cela celle celui chez comment comme combien deja depuis deux doit doivent donc dont encore entre etaient etait etre eu eux faire fait faites faut font ici ils jamais je jusqu lors lui ma mais me meme mes moi mon ni nos notre nous on ont ou parce pendant peu peut peuvent plus plusieurs pourquoi pouvons quand quel quelle quelles quels quelque quoi sans sera serait si sommes sont sous suis sur ta tes toi ton tous tout toute toutes tres trop tu un vers veut veulent voici voila vos votre vous y aider aide trouver mettre place',
    'a ahora algo alguien algun alguna algunas algunos ante antes aqui asi aunque ayudar bajo bien cada como cómo cual cuales cuando cuanto desde donde dos durante ellas ellos entonces entre era eran eres es esa esas ese eso esos esta estaba estan estar estas este esto estos estoy fue fueron ha hace hacemos hacen hacer hacia han hasta hay he hemos hicieron hizo hoy ir la le les me mi mis misma mismo mucha mucho muchos muy nada necesita necesitan necesitamos necesito ni ningun no nos nosotros nuestra nuestro nuestros o os otra otro otros pero poco porque puede pueden podemos pues que qué quien quiere quieren se sea sean ser si sido siempre sin sino solo son soy su sus tambien tan tanto te tener tenemos tengo ti tiene tienen toda todas todo todos tras tu tus usted ustedes va vamos van ver vez ya yo llega llegan encontrar poner lugar',
    'كيف هل اين متى لماذا ماذا كم اي يمكن يمكننا نستطيع يجب نريد اريد يريدون يريد نحن انا هم هو هي انت لدينا لديهم لدي هناك هنا كل بعض جدا ايضا قد لم لن ليس ليست كان كانت يكون تكون الذين التي اللواتي عند عندما بعد قبل بين حول دون غير اذا لكن او ام ثم حتى منذ نحتاج احتاج يحتاج يحتاجون مساعده نساعد نساعدهم كيفيه طريقه شيء احد',
  ].flatMap((line) => line.split(' ').map(fold)),
);

export function isAsking(term: string): boolean {
  return ASKING.has(term);
}

/** A lone letter is what an apostrophe leaves ("children's", "l'eau"). */
export function isStopWord(term: string): boolean {
  return STOP_WORDS.has(term) || (term.length === 1 && !/[0-9]/.test(term));
}
