// All of the runtime that generated code and its users import.

export { type Client, connect } from './client.js';
export type { Auth, Credential, CredentialSource } from './credentials.js';
export {
  AbortError,
  ApiError,
  ConnectionError,
  InputError,
  ParseError,
  RedirectError,
  RequestError,
  TimeoutError,
} from './errors.js';
export type { Logger } from './log.js';
export type * from './operation.js';
export type * from './options.js';
export type * from './status.js';
export { readPointer } from './pointer.js';
export type { ApiRequest, Exchange, Failure, Result, Success } from './request.js';
export { binaryBody, jsonBody, jsonLinesBody, jsonText, textBody, urlencodedBody } from './bodies.js';
export { multipartBody } from './multipart.js';
export { readBlob, readEventStream, readJsonLines, readText, type ServerSentEvent } from './streams.js';
export {
  deepObject,
  encodeComponent,
  encodeReserved,
  form,
  formExplode,
  json,
  label,
  labelExplode,
  matrix,
  matrixExplode,
  pipeDelimited,
  simple,
  simpleExplode,
  spaceDelimited,
  text,
  urlencoded,
} from './styles.js';
