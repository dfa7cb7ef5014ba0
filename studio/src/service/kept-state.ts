import { get, set } from 'idb-keyval';
import { create, type StoreApi, type UseBoundStore } from 'zustand';

/** After the last change; often enough that nothing is lost, seldom enough that a brush stroke is one write. */
const WRITE_AFTER_MS = 300;

/** State that survives a reload, in IndexedDB. Until it has been read, and for a browser without one, it is `initial`. */
export function keptState<State extends object>(name: string, initial: State): UseBoundStore<StoreApi<State>> {
  const useState = create<State>(() => initial);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    timer = undefined;
    void set(name, useState.getState()).catch(() => {});
  };
  void get<Partial<State>>(name)
    .then((kept) => kept && useState.setState({ ...initial, ...kept }))
    .catch(() => {})
    .finally(() => {
      useState.subscribe(() => {
        clearTimeout(timer);
        timer = setTimeout(write, WRITE_AFTER_MS);
      });
      addEventListener('pagehide', () => timer !== undefined && write());
    });
  return useState;
}
