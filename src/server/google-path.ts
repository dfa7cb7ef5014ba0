import type { Dialect } from '../core/caller.ts';

/** What a path of Google's API addresses (wire protocol, section 2.1, forms P1–P10). */
export type GooglePath =
  | { readonly kind: 'predict'; readonly modelId: string; readonly dialect: Dialect; readonly apiVersion: string }
  | { readonly kind: 'template'; readonly templateId: string; readonly dialect: Dialect; readonly apiVersion: string }
  | { readonly kind: 'model'; readonly modelId: string; readonly dialect: Dialect; readonly apiVersion: string }
  | { readonly kind: 'models'; readonly dialect: Dialect; readonly apiVersion: string }
  | { readonly kind: 'lost' };

/** Google's default version segments, for paths that carry none (P3). */
const DEFAULT_VERSION: Record<Dialect, string> = { vertex: 'v1beta1', gemini: 'v1beta' };

const MODEL_METHOD = /\/models\/(?<model>[^/:]+):predict$/;
const TEMPLATE_METHOD = /\/templates\/(?<template>[^/:]+):templatePredict$/;
const ONE_MODEL = /\/models\/(?<model>[^/:]+)$/;
const ALL_MODELS = /\/models$/;
const VERSION = /^\/(?<version>v\d+(?:(?:alpha|beta)\d*)?)(?=\/)/;

/**
 * Reads a request path, without its query, in any spelling that a known client sends: with or without version,
 * project, location and `publishers/google`, percent-encoded or not. Undefined when it is none of Google's.
 */
export function parseGooglePath(path: string): GooglePath | undefined {
  if (path === '/' || path === '') return { kind: 'lost' };
  const decoded = decodePath(path);
  if (decoded === undefined) return undefined;
  const dialect = dialectOf(decoded);
  const apiVersion = VERSION.exec(decoded)?.groups?.['version'] ?? DEFAULT_VERSION[dialect];
  const template = TEMPLATE_METHOD.exec(decoded)?.groups?.['template'];
  if (template) return { kind: 'template', templateId: template, dialect, apiVersion };
  const called = MODEL_METHOD.exec(decoded)?.groups?.['model'];
  if (called) return { kind: 'predict', modelId: called, dialect, apiVersion };
  const model = ONE_MODEL.exec(decoded)?.groups?.['model'];
  if (model) return { kind: 'model', modelId: model, dialect, apiVersion };
  return ALL_MODELS.test(decoded) ? { kind: 'models', dialect, apiVersion } : undefined;
}

/** Vertex paths name a publisher or a location; Gemini API paths name neither (P5, P6). */
function dialectOf(path: string): Dialect {
  return path.includes('/publishers/google/') || path.includes('/locations/') ? 'vertex' : 'gemini';
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The path of a request target, without its query. */
export function pathOf(url: string): string {
  const query = url.indexOf('?');
  return query < 0 ? url : url.slice(0, query);
}

/** The query of a request target. */
export function queryOf(url: string): URLSearchParams {
  return new URLSearchParams(url.slice(pathOf(url).length));
}
