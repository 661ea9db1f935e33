// Answers that may be something else than JSON: text, bytes, streams, or nothing.

import type { AnswerReader, BodyReader } from './operation.js';
import { readJson } from './read.js';

const json = /[/+]json\b/;

/** Media types of text: a name that only contains such a word may be an archive (`…openxmlformats…`, `…opendocument.text`). */
const textual = /^$|^text\/|(json|xml|yaml|javascript|graphql|urlencoded)$/;

/**
 * Decides by the media type that the server really sent: JSON is parsed, text is a string, others are what
 * `operation.readers` makes of them, else a Blob. Text is parsed too where the operation declares JSON only.
 */
export const readAnswer: AnswerReader = async (response, call, credentials) => {
  const { readers, accept = [] } = call.operation;
  const [contentType = ''] = (response.headers.get('content-type') ?? '').toLowerCase().split(/\s*;/);
  const isJson = json.test(contentType) || (accept.length > 0 && accept.every((type) => json.test(type)));
  const reader = readers?.[contentType] ?? (textual.test(contentType) ? !isJson && readText : readBlob);
  if (!response.ok || !response.body || !reader) return readJson(response, call, credentials);
  const data = await reader(response, { operation: call.operation, signal: call.options.signal });
  return { response, envelope: data, data };
};

/** For operations whose document declares bytes and nothing else: a Blob, whatever media type the server sends. */
export const readBytes: AnswerReader = async (response, call, credentials) => {
  if (!response.ok || !response.body) return readJson(response, call, credentials);
  const data = await response.blob();
  return { response, envelope: data, data };
};

/** For operations whose document declares no body: what comes all the same is read and left out. */
export const readNothing: AnswerReader = async (response, call, credentials) => {
  if (!response.ok) return readJson(response, call, credentials);
  await response.text();
  return { response, envelope: undefined, data: undefined };
};

/** The body as a Blob, whatever its media type. */
export const readBlob: BodyReader = (response) => response.blob();

/** The body as text, whatever its media type; `undefined` where it is empty. */
export const readText: BodyReader = async (response) => (await response.text()) || undefined;
