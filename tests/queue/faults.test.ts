import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterEach, describe, expect, it } from 'vitest';
import { ask, askStored, seedsUpTo, storedPictures, undisturbed } from './ask.ts';
import { type Installation, installation } from './installation.ts';
import { NO_REDIS, type RedisProcess, startRedis } from './redis-process.ts';

const KILLS = 20;
const PICTURE_MS = 60;
/** Between an answer and the next request: what the cores need to start processes. */
const PAUSE_MS = 250;
/** For machines that are busy with something else; alone on two cores the longest takes 20 s. */
const TIMEOUT_MS = 300_000;

/** Keys that remain when nobody waits for anything: what BullMQ knows of its lanes, which processes live, what workers last told of their engines, and usage. */
const LASTING_KEYS =
  /^limner:(default:(meta|id|events|marker|stalled-check|stalled|completed|failed)|alive:.*|news(:.*)?|usage:\d{4}-\d\d-\d\d)$/;

describe.skipIf(NO_REDIS)(`an installation in trouble${NO_REDIS ? ` (skipped: ${NO_REDIS})` : ''}`, () => {
  let redis: RedisProcess;
  let limner: Installation;
  const start = async (bucket?: string): Promise<void> => {
    redis = await startRedis();
    const storage = bucket === undefined ? {} : { buckets: { pictures: { kind: 'folder' as const, path: bucket } } };
    limner = installation({ queue: { url: redis.url }, storage });
  };
  afterEach(async () => {
    await limner.stop();
    await redis.stop();
  });

  /** Asks for one seed after the other, some at a time, until told to stop; returns how each ended. */
  const underLoad = async (
    question: (seed: number) => Promise<string>,
    trouble: () => Promise<void>,
    clients = 2,
  ): Promise<string[]> => {
    const answers: string[] = [];
    let next = 0;
    let isOver = false;
    const client = async (): Promise<void> => {
      while (!isOver) {
        const index = next++;
        answers[index] = await question(index + 1);
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
    };
    const load = Array.from({ length: clients }, client);
    try {
      await trouble();
    } finally {
      isOver = true;
    }
    await Promise.all(load);
    return answers;
  };

  const expectNothingLeft = async (): Promise<void> => {
    const client = new Redis(redis.url);
    const left = async () => (await client.keys('*')).filter((key) => !LASTING_KEYS.test(key));
    await expect.poll(left, { timeout: 10_000 }).toEqual([]);
    client.disconnect();
  };

  it(
    `answers every request with its picture, stored once, while workers are killed ${KILLS} times`,
    async () => {
      const bucket = mkdtempSync(join(tmpdir(), 'limner-faults-'));
      await start(bucket);
      const [server, ...workers] = await Promise.all([
        limner.server(),
        limner.worker(PICTURE_MS),
        limner.worker(PICTURE_MS),
        limner.worker(PICTURE_MS),
      ]);
      const answers = await underLoad(
        (seed) => askStored(server.url, seed, 'gs://pictures/all', bucket),
        async () => {
          for (let kill = 0; kill < KILLS; kill++) {
            const victim = workers[kill % workers.length]!;
            const [successor] = await Promise.all([limner.worker(PICTURE_MS), victim.kill('SIGKILL')]);
            workers[kill % workers.length] = successor;
          }
        },
      );
      expect(answers).toEqual(await undisturbed(seedsUpTo(answers.length)));
      expect(storedPictures(bucket)).toHaveLength(answers.length);
      await expectNothingLeft();
    },
    TIMEOUT_MS,
  );

  it(
    'answers every request with its picture when Redis is killed, forgets everything and comes back',
    async () => {
      await start();
      const [server] = await Promise.all([limner.server(), limner.worker(PICTURE_MS), limner.worker(PICTURE_MS)]);
      const answers = await underLoad(
        (seed) => ask(server.url, seed),
        async () => {
          await new Promise((resolve) => setTimeout(resolve, 500));
          await redis.restart();
          await new Promise((resolve) => setTimeout(resolve, 1500));
        },
      );
      expect(answers.length).toBeGreaterThan(4);
      expect(answers).toEqual(await undisturbed(seedsUpTo(answers.length)));
    },
    TIMEOUT_MS,
  );

  it(
    'gives up a job that one worker after the other dies of',
    async () => {
      await start();
      const server = await limner.server();
      const answer = ask(server.url, 1);
      for (let victims = 0; victims < 6; victims++) {
        const victim = await limner.worker(60_000);
        await victim.said('began');
        await victim.kill('SIGKILL');
      }
      await limner.worker(10);
      expect(await answer).toBe('500 INTERNAL');
    },
    TIMEOUT_MS,
  );

  it(
    'goes on when a server is killed during its requests',
    async () => {
      await start();
      const [doomed, other] = await Promise.all([limner.server(), limner.server(), limner.worker(PICTURE_MS)]);
      const lost = seedsUpTo(6).map((seed) => ask(doomed.url, seed).catch((error: Error) => error.name));
      const kept = seedsUpTo(6).map((seed) => ask(other.url, seed));
      await new Promise((resolve) => setTimeout(resolve, 150));
      await doomed.kill('SIGKILL');
      expect(await Promise.all(kept)).toEqual(await undisturbed(seedsUpTo(6)));
      expect(await Promise.all(lost)).toContain('TypeError');
    },
    TIMEOUT_MS,
  );
});
