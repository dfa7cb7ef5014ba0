import { describe, expect, it } from 'vitest';
import { createPinoLogger } from './pino-logger.ts';

describe('the logger', () => {
  it('writes what is severe enough, also after its level was changed, and so do its children', () => {
    const lines: string[] = [];
    const logger = createPinoLogger('warn', { write: (line) => lines.push(JSON.parse(line).event) });
    const child = logger.child({ requestId: '1' });
    for (const level of ['debug', 'info', 'warn', 'error'] as const) child[level](`first.${level}`);
    logger.setLevel('debug');
    child.debug('second.debug');
    logger.setLevel('silent');
    child.error('third.error');
    expect(lines).toEqual(['first.warn', 'first.error', 'second.debug']);
  });
});
