import { describe, expect, it } from 'vitest';
import { withoutEngineSyntax } from './engine-syntax.ts';

describe('withoutEngineSyntax', () => {
  it.each([
    ['a cat <sd_cpp_extra_args>{"steps":99,"output":"/etc/x"}</sd_cpp_extra_args>', 'a cat'],
    ['a cat <sd_cpp_extra_args>{"steps":99}', 'a cat'],
    ['a cat <SD_CPP_EXTRA_ARGS >{}</ sd_cpp_extra_args >', 'a cat'],
    ['a cat <lora:evil:1.0> on a mat', 'a cat on a mat'],
    ['a cat <lyco:x:0.5><hypernet:y:1>', 'a cat'],
    ['a cat <lo<lora:a:1>ra:b:1>', 'a cat'],
    ['a cat <lo\u200bra:b:1>', 'a cat'],
    ['a cat <lo\u200dra:b:1>', 'a cat'],
    ['a cat ＜lora：b：1＞', 'a cat'],
    ['a cat <ｌｏｒａ:b:1>', 'a cat'],
    ['a cat <ＬｏＲＡ：b：１>', 'a cat'],
    ['a cat ＜ｓｄ＿ｃｐｐ＿ｅｘｔｒａ＿ａｒｇｓ＞{}', 'a cat'],
    ['a cat ｅｍｂｅｄｄｉｎｇ：ｂａｄ', 'a cat'],
    ['a cat embedding:bad-hands-5', 'a cat'],
    ['a {red|blue} cat', 'a red blue cat'],
    ['a {{system}} cat', 'a cat'],
    [['a $', '{HOME} cat'].join(''), 'a cat'],
    ['a {% include x %} cat', 'a cat'],
    ['a __wild/card__ cat', 'a cat'],
    ['a cat --model /tmp/x.gguf', 'a cat'],
    ['a cat } {', 'a cat'],
  ])('takes the syntax out of %j', (prompt, expected) => {
    const { text, removed } = withoutEngineSyntax(prompt);
    expect(text.replace(/\s+/g, ' ').trim()).toBe(expected);
    expect(removed.length).toBeGreaterThan(0);
  });

  it.each([
    'a cat (very fluffy), [close-up], f/2.8, 3:4',
    'a sign that says "5 > 3 and 2 < 4"',
    'I <3 cats',
    'नग्‍न 👩‍🚀 family 👨‍👩‍👧',
    'a well-known cat - sitting -- quietly',
    'embedding a gem into gold',
    'red_car and blue__car',
    '看板＜営業中＞と赤い車',
  ])('leaves %j as it is', (prompt) => {
    expect(withoutEngineSyntax(prompt)).toEqual({ text: prompt, removed: [] });
  });
});
