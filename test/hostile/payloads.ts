// Text that would set a marker if it ever became code: a global PWNED in JavaScript, a file PWNED in a shell.

export interface Payload {
  readonly name: string;
  readonly text: string;
}

const js = 'globalThis.PWNED=1';
const sh = 'touch PWNED';

export const payloads: readonly Payload[] = [
  { name: 'single quote', text: `';${js};'` },
  { name: 'double quote', text: `";${js};"` },
  { name: 'backtick', text: `\`;${js};\`` },
  { name: 'escaped quote', text: `\\';${js};//` },
  { name: 'trailing backslash', text: `${js}\\` },
  { name: 'template literal', text: `\${${js}}` },
  { name: 'end of a block comment', text: `*/ ${js}; /*` },
  { name: 'escaped end of a comment', text: `*\\/ *&#47; */${js}/*` },
  { name: 'line feed', text: `a\n${js}\n` },
  { name: 'carriage return', text: `a\r${js}\r` },
  { name: 'line separator', text: `a\u2028${js}\u2028` },
  { name: 'paragraph separator', text: `a\u2029${js}\u2029` },
  { name: 'next line', text: `a\u0085${js}\u0085` },
  { name: 'object and call', text: `a'})};${js};({['` },
  { name: 'computed key', text: `a']:${js},['b` },
  { name: 'type and statement', text: `a';}\n${js};\nexport type B={'` },
  { name: 'script element', text: `</script><script>${js}</script><img src=x onerror="${js}">` },
  { name: 'comment of HTML', text: `--><svg/onload=${js}><!--` },
  { name: 'attribute', text: `" onmouseover="${js}" x='` },
  { name: 'javascript link', text: `[a](javascript:${js}) <javascript:${js}> ![a](x "\\" onerror=${js}")` },
  { name: 'fence of Markdown', text: `\n\`\`\`\n<script>${js}</script>\n~~~\n` },
  { name: 'expression of MDX', text: `{${js}} <a b={${js}}/>\nexport const x = ${js}\nimport 'PWNED'\n` },
  { name: 'template of Handlebars', text: `{{${js}}} {{{code x}}} {{> a}} {{#each this}}` },
  { name: 'substitution', text: `$(${sh}) \${PATH:=$(${sh})}` },
  { name: 'backticks of a shell', text: `\`${sh}\`` },
  { name: 'end of a word', text: `'; ${sh}; '` },
  { name: 'end of a double-quoted word', text: `"; ${sh}; "` },
  { name: 'pipe and background', text: `| ${sh} & ${sh} && ${sh} || ${sh} > PWNED` },
  { name: 'new line in a shell', text: `\n${sh}\n` },
  { name: 'heredoc', text: `\nEOF\n${sh}\n'@\n"@\n` },
  { name: 'PowerShell', text: `$(New-Item PWNED) \u2019; New-Item PWNED; \u2018 @{a=1} \`"; New-Item PWNED` },
  { name: 'cmd', text: `" & ${sh} & "%PATH% %% ^& ${sh} !PATH! %CD:~0,1%&${sh}` },
  { name: 'options of curl', text: `--output PWNED -K PWNED @PWNED <PWNED` },
  { name: 'bidi and invisible', text: `\u202e\u2066 ${js} \u2069\u200b\ufeff\u061c` },
  { name: 'escape sequences', text: `\u001b[2J\u001b]0;PWNED\u0007\u0000\b\u009b31m` },
  { name: 'commands of a CI log', text: `\n::set-env name=PWNED::1\n##[error]PWNED\n::add-mask::` },
  { name: 'prototype keys', text: '__proto__' },
  { name: 'constructor', text: 'constructor' },
  { name: 'path', text: `../../../../PWNED/..\\..\\PWNED\u0000/con.` },
  { name: 'half a character', text: `\ud800${js}\udc00` },
];
