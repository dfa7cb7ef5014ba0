import { Limner, LimnerServer } from 'limner/client';
import { create } from 'zustand';

/** For as long as the tab is open; a key is not left behind on a shared machine. */
const KEPT_AS = 'limner.key';

interface Access {
  readonly apiKey: string;
  /** The server has asked for a key, or for another one. */
  readonly isKeyWanted: boolean;
  readonly models: Limner['models'];
  readonly server: LimnerServer;
}

function connect(apiKey: string): Pick<Access, 'apiKey' | 'models' | 'server'> {
  const options = {
    baseUrl: location.origin,
    // What fails is shown at once, with what to do about it; a person decides whether to try again.
    retry: { attempts: 1 },
    httpOptions: { headers: { 'x-limner-gallery': 'keep' } },
    ...(apiKey !== '' && { apiKey }),
  };
  return { apiKey, models: new Limner(options).models, server: new LimnerServer(options) };
}

/** How the studio speaks to its server: only through the SDK. */
export const useAccess = create<Access>(() => ({
  ...connect(sessionStorage.getItem(KEPT_AS) ?? ''),
  isKeyWanted: false,
}));

export function enterKey(apiKey: string): void {
  sessionStorage.setItem(KEPT_AS, apiKey);
  useAccess.setState({ ...connect(apiKey), isKeyWanted: false });
}

export function wantKey(isKeyWanted: boolean): void {
  useAccess.setState({ isKeyWanted });
}

/** Outside of components. */
export function models(): Limner['models'] {
  return useAccess.getState().models;
}

export function server(): LimnerServer {
  return useAccess.getState().server;
}
