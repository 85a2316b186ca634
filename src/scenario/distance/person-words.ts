import { setOf } from './around-words.ts';

/** Right before a name with a capital these make a person of it, whatever the name means. */
export const honorifics =
  setOf(`mr mrs ms miss mister sir madam lady lord dr doctor prof professor judge captain capt colonel col
  sergeant sgt corporal lieutenant lt constable inspector nurse brother sister uncle aunt auntie cousin granny
  monsieur madame mademoiselle mme mlle capitaine sergent docteur juge tante oncle soeur frère
  señor señora señorita sr sra srta don doña capitán sargento doctora teniente tío tía
  السيد السيدة سيد سيدة آقای خانم`);
/** In Arabic and Dari what follows these may be an adjective: the Syrian doctor. */
export const ranks = setOf(
  `النقيب العقيد الرقيب الدكتور الدكتورة الأخ الأخت العم العمة الخالة الخال کاکا خاله داکتر برادر خواهر استاد`,
);

/** Only a body does these: France says and asks, but never nods. */
export const bodily =
  setOf(`laughs laughed laugh smiles smiled smile nods nodded whispers whispered sighs sighed sighs sat sits
  walks walked yawned yawns snored snores slept sleeps sings sang dances danced hums hummed shrugged shrugs coughed
  coughs cooks cooked ate eats drank drinks wept winked grinned giggled sneezed blushed frowned knelt
  rit sourit soupire murmure dort chante danse mange boit
  ríe sonríe suspira susurra duerme canta baila come bebe rió sonrió cantó bailó
  ضحكت ضحك ابتسم ابتسمت غنى غنت نام نامت خندید خوابید`);
/** One comes, plays or sits with a person. */
export const together =
  setOf(`came come comes went goes go left arrived arrives played plays cooked talked talks chatted shared shares
  danced dances sang sings sat sits walked walks slept joked ate drank laughed laughs
  viennent vient venu venue danse chante joue mange viene vino baila canta juega come`);
export const withs = setOf('with avec con');
export const ands = setOf('and et y e و');

export const trades =
  setOf(`baker barber smith carter miller nurse cook cooks clerk tailor teacher porter driver guard fisherman
  shepherd carpenter midwife butcher grocer weaver potter farmer boy girl twins widow cousin aunt uncle brother sister
  boulanger boulangère infirmière infirmier forgeron cuisinier cuisinière panadero panadera herrero enfermera cocinera
  cocinero`);

/** After the name of a place these go on with the place: `Kabul Airport`. No family is called so. */
export const afterPlaces =
  setOf(`airport airways airlines air university college school hospital hotel embassy consulate gate street
  road bridge market square river valley mountains port harbour harbor station avenue square park museum cathedral
  times post news radio tv television agreement accord accords treaty convention conventions conference summit
  protocol declaration talks peace border army navy force forces police guard national international united
  republic kingdom empire federation union state states government ministry minister president parliament
  council court committee commission mission office centre center institute bank club team cup
  red green north south east west northern southern eastern western central upper lower new old city town province
  district region county delta coast islands island sea gulf bay desert war wars crisis conflict revolution spring
  massacre genocide battalion brigade regiment company group front liberation movement party day week one two
  monday tuesday wednesday thursday friday saturday sunday january february april june july august september
  october november december i ii iii`);

/** Before the name of a head of state by the family name alone. */
export const rulers =
  setOf(`president presidents presidente presidenta président présidente premier chancellor dictator comrade
  comandante commandante dictador dictateur الرئيس رئيس جمهور جمهوری الجمهورية صدراعظم`);

/** In `he was called X`; a town is not one of these. */
export const somebody = setOf('he she who and il elle qui él ella quien');
