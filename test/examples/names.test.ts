import { describe, expect, it } from 'vitest';
import { schemeChooser } from '../../generator/examples/credentials.js';
import { isSecretName } from '../../generator/examples/secret-names.js';
import { schemeVariables } from '../../generator/examples/scheme-variables.js';
import { shellName } from '../../generator/examples/shell-names.js';
import { modelOf } from './model.js';

describe('shellName', () => {
  const cases = [
    { given: 'zone_id', want: 'ZONE_ID' },
    { given: 'zoneId', want: 'ZONE_ID' },
    { given: 'enterprise-team', want: 'ENTERPRISE_TEAM' },
    { given: 'path', want: 'PATH_VALUE' },
    { given: 'username', want: 'USERNAME_VALUE' },
    { given: 'HTTPProxy', want: 'HTTP_PROXY_VALUE' },
    { given: 'lc_all', want: 'LC_ALL_VALUE' },
    { given: '2fa', want: 'VALUE_2FA' },
    { given: 'größe', want: 'GRO_E' },
    { given: '名前', want: 'VALUE' },
    { given: 'a$(id)b', want: 'A_ID_B' },
  ];
  it.each(cases)('makes $want of $given', ({ given, want }) => {
    expect(shellName(given)).toBe(want);
  });
});

describe('schemeVariables', () => {
  const bearer = { type: 'http', scheme: 'bearer' };
  const key = (name: string): object => ({ type: 'apiKey', in: 'header', name });
  const names = (title: string, schemes: object, chosen: Readonly<Record<string, string>> = {}): readonly string[] =>
    [
      ...schemeVariables(modelOf({ info: { title }, components: { securitySchemes: schemes } }), chosen).values(),
    ].flatMap((found) =>
      found.kind === 'single' ? [found.credential.name] : [found.username.name, found.password.name],
    );
  const cloudflare = {
    api_token: bearer,
    api_email: key('X-Auth-Email'),
    api_key: key('X-Auth-Key'),
    user_service_key: key('X-Auth-User-Service-Key'),
  };
  const cases = [
    {
      name: 'Cloudflare',
      title: 'Cloudflare API',
      schemes: cloudflare,
      want: ['CLOUDFLARE_API_TOKEN', 'CLOUDFLARE_EMAIL', 'CLOUDFLARE_API_KEY', 'CLOUDFLARE_API_USER_SERVICE_KEY'],
    },
    { name: 'a plain bearer', title: 'GitHub v3 REST API', schemes: { bearerAuth: bearer }, want: ['GITHUB_TOKEN'] },
    {
      name: 'a key called like the API',
      title: 'Slack Web API',
      schemes: { slackAuth: { type: 'oauth2', flows: {} } },
      want: ['SLACK_TOKEN'],
    },
    {
      name: 'user name and password',
      title: 'Twilio',
      schemes: { login: { type: 'http', scheme: 'basic' } },
      want: ['TWILIO_USERNAME', 'TWILIO_PASSWORD'],
    },
    {
      name: 'schemes that boil down to the same',
      title: 'X',
      schemes: { headerKey: key('a'), queryKey: key('b') },
      want: ['X_API_KEY', 'X_QUERY_KEY'],
    },
    { name: 'an API without a title', title: '', schemes: { api_key: key('k') }, want: ['API_KEY'] },
  ];
  it.each(cases)('names the variables of $name', ({ title, schemes, want }) => {
    expect(names(title, schemes)).toEqual(want);
  });

  it('takes the names of the config', () => {
    const schemes = { token: bearer, login: { type: 'http', scheme: 'basic' } };
    expect(names('X', schemes, { token: 'MY_TOKEN', 'login.password': 'MY_PASSWORD' })).toEqual([
      'MY_TOKEN',
      'X_USERNAME',
      'MY_PASSWORD',
    ]);
  });
});

describe('schemeChooser', () => {
  const securitySchemes = {
    token: { type: 'http', scheme: 'bearer' },
    email: { type: 'apiKey', in: 'header', name: 'X-Email' },
    key: { type: 'apiKey', in: 'header', name: 'X-Key' },
    login: { type: 'http', scheme: 'basic' },
    oauth: { type: 'oauth2', flows: {} },
  };
  const chosen = (security: readonly object[], elsewhere: readonly object[] = []): readonly string[] => {
    const paths = { '/a': { get: { security } }, '/b': { get: { security: elsewhere } } };
    const api = modelOf({ paths, components: { securitySchemes } });
    const [operation] = api.operations;
    return operation ? schemeChooser(api)(operation) : [];
  };
  const cases: readonly {
    name: string;
    given: readonly object[];
    elsewhere?: readonly object[];
    want: readonly string[];
  }[] = [
    { name: 'none where none is asked for', given: [], want: [] },
    {
      name: 'a bearer before keys and passwords',
      given: [{ login: [] }, { email: [], key: [] }, { token: [] }],
      want: ['token'],
    },
    { name: 'keys before passwords', given: [{ login: [] }, { email: [], key: [] }], want: ['email', 'key'] },
    {
      name: 'all of what is sent together',
      given: [{ email: [], key: [], token: [] }],
      want: ['email', 'key', 'token'],
    },
    {
      name: 'the bearer alone where it stands alone elsewhere',
      given: [{ email: [], key: [], token: [] }],
      elsewhere: [{ token: [] }],
      want: ['token'],
    },
    {
      name: 'the bearer alone where the others stand alone elsewhere',
      given: [{ email: [], key: [], token: [] }],
      elsewhere: [{ key: [], email: [] }],
      want: ['token'],
    },
    { name: 'what is defined', given: [{ unknown: [] }, { login: [] }], want: ['login'] },
    { name: 'one of two that write the same header', given: [{ oauth: [], token: [] }], want: ['oauth'] },
  ];
  it.each(cases)('chooses $name', ({ given, elsewhere, want }) => {
    expect(chosen(given, elsewhere)).toEqual(want);
  });
});

describe('isSecretName', () => {
  const cases = [
    { given: 'X-API-Key', want: true },
    { given: 'token', want: true },
    { given: 'accessToken', want: true },
    { given: 'client_secret', want: true },
    { given: 'page_token', want: false },
    { given: 'nextPageToken', want: false },
    { given: 'X-CSRF-Token', want: false },
    { given: 'key', want: false },
    { given: 'token_type', want: false },
  ];
  it.each(cases)('knows whether $given is a credential', ({ given, want }) => {
    expect(isSecretName(given)).toBe(want);
  });
});
