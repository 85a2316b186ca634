import { setOf } from './around-words.ts';

/** Things of every day that are called after peoples: a Persian carpet, café turco. */
export const things =
  setOf(`carpet carpets rug rugs blanket blankets shawl shawls lamp lamps lantern lanterns vase fan fans chair
  chairs table sofa sofas clock clocks door doors window windows oven towel towels bath baths blinds curtain curtains
  slipper slippers sandals hat hats shirt shirts shorts cotton silk wool linen leather lace porcelain pottery tiles
  bread breads toast fries cheese cheeses salad salads soup stew coffee coffees tea teas chocolate chocolates onion
  onions muffin muffins pastry pastries cake cakes dressing mustard pickle pickles sausage sausages ham rice bean beans
  potato potatoes omelette omelettes pancake pancakes pizza pasta sauce spice spices pepper peppers wine wines beer beers
  breakfast delight roll rolls horn horns whistle knife knives mints cabbage pears plums oranges lemonade yogurt yoghurt
  flu measles leave roulette checkers whispers twins wrench polish kiss kisses fashion horse horses pony ponies cat cats
  terrier terriers hound hounds ivy roses tulips cuisine cooking recipe recipes waltz tango numerals goodbye
  tapis clé clef clés salade salades crème café cafés pain pains sauce filature brioche toast omelette assiette lampe
  alfombra alfombras llave llaves ensalada ensaladas tortilla salsa pan panes ruleta gripe lámpara queso sopa
  roulette couverture manta chocolat fromage soupe
  القهوة قهوة الشاي شاي السجادة سجادة الخبز خبز السلطة سلطة الحلوى المصباح الحمام
  قالین چای نان قهوه پنیر شال`);

/** `à la turque`: in the way of a people. */
export const manners = setOf('à a');
export const mannerArticles = setOf('la l');

/** Blankets that are called like a people, in small letters. */
export const blankets = setOf('afghan');
/** Where a blanket lies, and what may follow it there. */
export const lying = setOf('on over under beneath across around');
export const owners = setOf('the an her his my our their your this that old');
export const onwards = setOf('and or had was is with to in when while until for but');
