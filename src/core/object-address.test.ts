import { describe, expect, it } from 'vitest';
import { parseObjectAddress } from './object-address.ts';

describe('parseObjectAddress', () => {
  it.each([
    ['gs://pictures', { scheme: 'gs', bucket: 'pictures', name: '' }],
    ['gs://pictures/', { scheme: 'gs', bucket: 'pictures', name: '' }],
    ['gs://pictures/a/b.png', { scheme: 'gs', bucket: 'pictures', name: 'a/b.png' }],
    ['s3://pictures/holiday..2026/', { scheme: 's3', bucket: 'pictures', name: 'holiday..2026/' }],
  ])('splits %s', (uri, address) => {
    expect(parseObjectAddress(uri, 'field')).toEqual(address);
  });

  it.each([
    'gs://',
    'file:///etc/passwd',
    'https://example.org/a.png',
    'gs://pictures/../a',
    'gs://pictures/a/../../b',
    'gs://pictures/./a',
    'gs://pictures//a',
    'gs://pictures/a//',
    'gs://pictures/a\\..\\b',
    'gs://pictures/a\nb',
    `gs://pictures/${'é'.repeat(600)}`,
  ])('refuses %j, naming the field', (uri) => {
    expect(() => parseObjectAddress(uri, 'parameters.storageUri')).toThrow('for parameters.storageUri');
  });
});
