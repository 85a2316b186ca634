import { foldWord, readingsOf } from './fold-word.ts';

export const setOf = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(/\s+/)
      .filter((word) => word !== '')
      .flatMap((word) => readingsOf(foldWord(word))),
  );

/** Between a word that says much and the name: `the border with X`. */
export const links =
  setOf(`of de du des d del della the le la les el los las l to from in into at a au aux en à across
  through near between against over around out vers hacia desde من في الى إلى بين از به در`);
/** People go with people; only these words go with a country: `the border with X`. */
export const companions = setOf(`with avec con and et y مع با و`);
export const neighbours = setOf(
  `border borders frontier war peace frontière guerre paix frontera guerra paz حدود حرب مرز جنگ`,
);
/** Right before a name only: `speaks X`; one speaks with a person. */
export const tongues =
  setOf(`speak speaks spoke speaking spoken learn learns parle parlent parler parlait habla hablan hablar
  hablaba يتكلم يتحدث تتكلم`);

/** These alone make a place likely: `in X`. */
export const places = setOf(`in inside en dans في در داخل`);
/** These do, unless people are called so: `from X`, `to X`. */
export const ways =
  setOf(`from near to at across of toward towards around outside between through au aux à de du des d del
  vers depuis près hacia desde cerca via من إلى الى نحو قرب از به نزدیک تا سوی`);

/** Somebody is trusted, not visited: `trust in X`. */
export const inwards = setOf(
  `trust faith believe believes belief confidence interest interested confiance fe confianza`,
);

export const strong =
  setOf(`city cities town towns village villages capital state country countries nation republic kingdom
  province region district government parliament president minister king army armies soldier soldiers troops forces
  police embassy ambassador border borders frontier citizen citizens people peoples population flag war wars refugee
  refugees migrant migrants airport port currency language languages tribe tribes
  militia militias rebel rebels fled flee flees fleeing flew fly born live lives lived living travel travels travelled
  traveled visited invaded invade invades bombed occupied deployed conflict fighter fighters militants attack attacks peacekeepers veteran veterans north south
  east west northern southern eastern western map based
  ville villes village capitale pays frontière frontières armée soldats soldat peuple gouvernement ambassade
  ambassadeur président présidente ministre république province région guerre réfugiés combattants attaque langue langues
  citoyens nord sud ouest né née vit vivent habite habitent fui
  ciudad ciudades pueblo pueblos capital país países frontera fronteras ejército soldados soldado gobierno embajada
  presidente ministro república provincia región guerra refugiados combatientes ataque idioma idiomas lengua
  ciudadanos norte sur oeste nació vive viven huyeron viajó
  مدينة عاصمة دولة بلد بلاد حدود جيش جنود جندي شعب حكومة سفارة سفير رئيس وزير جمهورية مملكة محافظة ولاية حرب
  لاجئين لاجئ لغة مواطن مواطنين قوات مقاتلو مقاتلي مقاتلين هجوم تنظيم زعيم أهل أهالي سافر هرب ولد يعيش شمال جنوب شرق غرب مطار
  شهر کشور مرز ارتش عسکر سرباز سربازان عساکر مردم دولت حکومت سفارت رئیس وزیر جمهوری ولایت جنگ پناهندگان مهاجران
  زبان پایتخت قوم اقوام جنگجو جنگجویان حمله رهبر`);

export const counts =
  setOf(`a an two three four some many few several these those un une deux trois des les quelques una uns unos
  unas dos tres los las یک دو سه چند`);
export const times =
  setOf(`before after during until till since for at by pendant avant après depuis jusqu durante antes después
  hasta por بعد قبل خلال أثناء حتى منذ پیش ماه`);

/** With `from` and `to`: somebody or something travels. */
export const moves =
  setOf(`come comes came coming drove drives drive sailed sails sail arrived arrives arrive marched deported
  exported imported truck trucks bus ship ships boat plane train convoy road flight letter news radio
  viennent vient venu venue venus arrive arrivent parti partis camion camions bus train avion route revient
  viene vienen vino llegó llega llegaron sale salió camión autobús tren avión carretera barco vuelve
  جاء جاءت جاؤوا سافر سافرت ذهب ذهبت عاد عادت وصل وصلت طريق شاحنة`);

export const titles =
  setOf(`mr mrs ms miss sir madam dr doctor captain colonel major sergeant corporal lieutenant general
  private officer constable inspector chief nurse teacher brother sister uncle aunt auntie cousin father mother mama
  papa grandmother grandfather granny son daughter friend neighbour neighbor named called nicknamed dear imam sheikh
  hey hello hi thank thanks sorry saint san santa
  monsieur madame mademoiselle mme capitaine colonel sergent docteur lieutenant frère soeur oncle tante nommé nommée
  appelle cousin cousine merci bonjour
  señor señora señorita don doña capitán coronel sargento doctor doctora teniente hermano hermana tío tía llamado
  llamada llama primo prima gracias hola
  السيد السيدة سيد سيدة النقيب العقيد الرقيب الدكتور الدكتورة الأخ الأخت العم العمة الخالة الخال اسمه اسمها اسمي يا
  أبو أم ابن بنت آقای خانم کاکا خاله ماما داکتر برادر خواهر استاد نامش نامم`);

export const acts =
  setOf(`said say says ask asks asked answer answers answered reply replies replied laugh laughs laughed
  smile smiles smiled nod nods nodded whisper whispers whispered shout shouts shouted sigh sighs cries cried sits sat
  stands stood walks walked looks looked shakes shook takes took gives gave opens opened closes closed puts picks picked
  waits waited thinks knows knew wants wanted tells told calls called runs ran turns turned brings brought holds held
  feels felt hears heard sees saw reads read writes wrote sings sang bakes cooks helps lifts raises lowers points
  goes steps tries pours eats drinks sleeps
  dit demande répond sourit rit murmure crie regarde attend marche prend donne pense sait veut
  dijo dice pregunta preguntó responde respondió sonríe ríe susurra grita mira espera camina toma da piensa sabe quiere
  قال قالت يقول تقول سأل سألت أجاب أجابت ابتسم ابتسمت ضحك ضحكت گفت پرسید خندید میگوید`);

export const nouns =
  setOf(`army government embassy border soldiers troops forces rebels refugees police province region city
  airport capital parliament militia airbase dollars dollar`);
/** `…, said X`. */
export const speech =
  setOf(`said says asked asks answered answers replied shouted shouts whispered whispers cried cries laughed
  dit dijo dice preguntó respondió قال قالت سأل سألت أجاب صاح گفت`);

/** `X, the baker`, `X, who …`. */
export const asides = setOf(`the who her his my our their le la qui el quien son sa su mi`);
export const callings = setOf('name names nom nombre اسم نام');
export const beings = setOf('is was are est es era هو هي است');

/** Whether a word, or an Arabic word without what is joined to it, is in a set. */
export const has = (set: ReadonlySet<string>, word: string | undefined): boolean =>
  word !== undefined && word !== '' && readingsOf(word).some((reading) => set.has(reading));
