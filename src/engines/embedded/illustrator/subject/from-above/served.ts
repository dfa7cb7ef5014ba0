import * as meal from './meals.ts';

/** What a thing is served in or lies on when it is seen from above. */
export type Vessel = 'plate' | 'bowl' | 'cup' | 'glass' | 'pan' | 'board' | 'none';

/** How a thing is served, seen from above. */
export interface Serving {
  readonly vessel: Vessel;
  readonly meal: meal.Meal;
  /** Diameter of the vessel, or of the thing where it has none, metres. */
  readonly metres: number;
  /** True for what is eaten with chopsticks. */
  readonly isEastern?: true;
}

const serving = (vessel: Vessel, content: meal.Meal, metres: number): Serving => ({ vessel, meal: content, metres });

const RAMEN: Serving = { ...serving('bowl', meal.ramen, 0.22), isEastern: true };
const SUSHI: Serving = { ...serving('board', meal.sushi, 0.32), isEastern: true };

/** Dishes that look different from above than from the side. */
export const SERVED: Readonly<Record<string, Serving>> = {
  'steaming-bowl': RAMEN,
  'pot-of-food': serving('bowl', meal.soup, 0.2),
  'green-salad': serving('bowl', meal.salad, 0.22),
  spaghetti: serving('plate', meal.pasta, 0.27),
  'cooked-rice': { ...serving('bowl', meal.riceBowl, 0.15), isEastern: true },
  'curry-rice': serving('plate', meal.curry, 0.27),
  'bowl-with-spoon': serving('bowl', meal.porridge, 0.18),
  pizza: serving('none', meal.pizza, 0.32),
  'whole-pizza': serving('none', meal.pizza, 0.32),
  pancakes: serving('plate', meal.pancakes, 0.26),
  hamburger: serving('plate', meal.burger, 0.24),
  'birthday-cake': serving('plate', meal.roundCake, 0.28),
  'layer-cake': serving('plate', meal.roundCake, 0.28),
  pie: serving('none', meal.pie, 0.26),
  cooking: serving('pan', meal.friedEgg, 0.24),
  sushi: SUSHI,
  'sushi-platter': SUSHI,
  'hot-beverage': serving('cup', meal.latte, 0.15),
  'cup-of-tea': serving('cup', meal.tea, 0.15),
  'matcha-latte': serving('cup', meal.matcha, 0.15),
  'teacup-without-handle': serving('cup', meal.tea, 0.14),
  'cold-drink': serving('glass', meal.coldDrink, 0.085),
  'tumbler-glass': serving('glass', meal.coldDrink, 0.085),
  'cup-with-straw': serving('glass', meal.coldDrink, 0.085),
  'tropical-drink': serving('glass', meal.coldDrink, 0.09),
  'cocktail-glass': serving('glass', meal.coldDrink, 0.09),
  bread: serving('board', meal.bread, 0.3),
  tomato: serving('none', meal.tomato, 0.075),
  'glass-of-milk': serving('glass', meal.milk, 0.08),
  'wine-glass': serving('glass', meal.wine, 0.085),
  'beer-mug': serving('glass', meal.beer, 0.095),
};
