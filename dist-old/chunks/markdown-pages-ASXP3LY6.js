import {
  block,
  markdownOperation,
  secretWarning,
  siteDoc,
  variableHelp
} from "./chunk-OASOMDX2.js";
import "./chunk-ZWPORQZB.js";
import {
  codeFence,
  codeSpan,
  markdownText
} from "./chunk-LN7UNI3F.js";
import {
  Code
} from "./chunk-QDBQTJDZ.js";
import "./chunk-TIXY4CHH.js";
import "./chunk-WJPFHBNO.js";

// templates/docs/markdown-pages.ts
function markdownPages(plan, snippets, flavour) {
  const site = siteDoc(plan, snippets);
  const file = (name) => `${name}.${flavour.extension}`;
  const page = (name, template, view) => ({
    path: file(name),
    template,
    view: { ...flavour.frame, ...view }
  });
  const credentials = credentialsName(site);
  return {
    pages: [
      page("index", "index", indexView(site, flavour, credentials)),
      page(credentials, "credentials", credentialsView(site)),
      ...site.groups.map((group) => page(group.group, "group", groupView(group, flavour)))
    ],
    diagnostics: [],
    operationFiles: new Map(
      site.groups.flatMap(({ group, operations }) => operations.map(({ key }) => [key, file(group)]))
    )
  };
}
function credentialsName({ groups }) {
  const taken = new Set(groups.map(({ group }) => group));
  let name = "credentials";
  while (taken.has(name)) name = `about-${name}`;
  return name;
}
function indexView(site, { href }, credentials) {
  return {
    title: site.title,
    version: site.version,
    description: block(site.description, 2),
    servers: site.servers.map(({ url }) => new Code(codeSpan(url))),
    hasServers: site.servers.length > 0,
    credentials: new Code(href(credentials)),
    groups: site.groups.map((group) => ({
      link: new Code(`[${markdownText(group.title, false)}](${href(group.group)})`),
      operations: group.operations.map((doc) => ({
        title: new Code(markdownText(doc.title, false)),
        key: new Code(codeSpan(doc.key))
      }))
    }))
  };
}
function credentialsView(site) {
  return {
    title: "Credentials",
    warning: secretWarning.map((sentence) => new Code(sentence)),
    schemes: site.schemes.map(schemeView),
    hasSchemes: site.schemes.length > 0
  };
}
function schemeView({ name, sent, description, variables }) {
  return {
    name: new Code(codeSpan(name)),
    sent: new Code(sent),
    description: block(description, 3),
    variables: variables.map((variable) => ({
      name: new Code(codeSpan(variable)),
      shells: variableHelp(variable).map(({ shell, language, text }) => ({
        shell,
        code: new Code(codeFence(text, language))
      }))
    }))
  };
}
function groupView({ title, description, operations }, { operation }) {
  return {
    title,
    description: block(description, 2),
    operations: operations.map((doc) => operation(markdownOperation(doc, 4)))
  };
}
export {
  markdownPages
};
