// All of the runtime that generated code and its users import.

export { type Client, connect } from './client.js';
export { type Auth, type Credential, credentialsOf, type CredentialSource } from './credentials.js';
export { AbortError, ApiError, ConnectionError, InputError, ParseError, RequestError, TimeoutError } from './errors.js';
export { jsonText } from './json-text.js';
export { followLink } from './link.js';
export { type Logger, logRequests } from './log.js';
export { chain } from './middleware.js';
export type * from './operation.js';
export type * from './options.js';
export type * from './status.js';
export { writeBody, writeJson } from './body.js';
export { basic } from './basic.js';
export { putCookie } from './cookie.js';
export { fillServer } from './server.js';
export { readAnswer, readBlob, readBytes, readNothing, readText } from './read-answer.js';
export { followRedirects } from './redirect.js';
export { renewing } from './renew.js';
export { type RetryDelay, retryDelay } from './retry.js';
export { unread } from './unread.js';
export { readPointer } from './pointer.js';
export { type ApiRequest, apiRequest, type Exchange, type Failure, type Result, type Success } from './request.js';
export { binaryBody, jsonBody, jsonLinesBody, textBody, urlencodedBody } from './bodies.js';
export { multipartBody } from './multipart.js';
export { readEventStream, readJsonLines, type ServerSentEvent } from './streams.js';
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
export { PaginationError, PaginationLoopError } from './paginate-errors.js';
export { paginate } from './paginate.js';
export { custom, type CustomPage, type Listing, paginateFunction, type RequestFunction } from './paginate-function.js';
export { carrying, reinjecting, untilFlag, untilShort } from './paginate-additions.js';
export { around, backwards, type Neighbours } from './paginate-backwards.js';
export { dedupeBy } from './paginate-dedupe.js';
export { linkHeader, nextUrl, single } from './paginate-link.js';
export { writeNested } from './paginate-nested.js';
export { offset, offsetTotals, pageNumber, pageTotals } from './paginate-number.js';
export { cursor, idCursor } from './paginate-token.js';
export type {
  BothWaysOptions,
  Continuation,
  Page,
  Paginated,
  PaginateOptions,
  Pages,
  StopReason,
  Strategy,
} from './paginate-types.js';
