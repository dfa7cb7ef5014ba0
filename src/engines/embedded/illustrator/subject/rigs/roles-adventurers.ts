import { GOWN, ROBE, type Role } from './role.ts';

const LEATHER: Role = {
  cut: 'jacket',
  legwear: 'trousers',
  longSleeves: true,
  bottom: '#4f4236',
  shoes: '#4a3222',
  details: ['belt', 'sash'],
};

const FURS: Role = {
  ...LEATHER,
  top: '#7a4f33',
  bottom: '#5c4430',
  accent: '#3d2a1c',
  longSleeves: false,
  cape: '#6b5844',
};

/** Who goes on quests, by what they are at it, and the smaller folk among them. */
export const ADVENTURERS: Readonly<Record<string, Role>> = {
  barbarian: { ...FURS, looks: ['bearded'], sex: 'man' },
  ranger: { ...LEATHER, top: '#4a6b3f', accent: '#6b4a2a', cape: '#34502f' },
  rogue: { ...LEATHER, top: '#3a3640', bottom: '#2c2930', accent: '#7a2f36', cape: '#26232c' },
  bard: {
    ...LEATHER,
    top: '#a33a5f',
    bottom: '#3f4a7a',
    accent: '#efc24b',
    hat: 'beret',
    hatColour: '#7a2f66',
    cape: '#5a3a80',
  },
  cleric: {
    ...ROBE,
    top: '#ece6d6',
    accent: '#d1a53c',
    details: ['cross', 'belt'],
    cape: '#8f2f3a',
    ofWomen: { ...GOWN, top: '#ece6d6' },
  },
  paladin: {
    cut: 'armour',
    legwear: 'trousers',
    top: '#c9d2de',
    bottom: '#a3aebd',
    shoes: '#8a95a6',
    accent: '#d8b04a',
    details: ['belt', 'cross'],
    cape: '#2f57a0',
    longSleeves: true,
  },
  gladiator: {
    cut: 'armour',
    legwear: 'shorts',
    top: '#c99a3f',
    bottom: '#8f2f2a',
    shoes: '#7a4a28',
    accent: '#8f2f2a',
    details: ['belt'],
    cape: '#a3262e',
    longSleeves: false,
  },
  necromancer: { ...ROBE, top: '#2f2b3a', accent: '#5fae57', details: ['belt'], cape: '#1f1c28' },
  dwarf: {
    ...LEATHER,
    plan: 'dwarf',
    top: '#8a4a36',
    accent: '#c79a3c',
    hat: 'viking-helmet',
    looks: ['long-bearded'],
    sex: 'man',
  },
  tiefling: { ...LEATHER, top: '#4a2f4f', accent: '#c79a3c', cape: '#2f1f36', looks: ['horned'] },
  halfling: { ...LEATHER, plan: 'child', top: '#c9a24a', bottom: '#5a6b3f', accent: '#7a5230', cape: '#4f7a4a' },
};
