module.exports = {
"client": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"property"),depth0,{"name":"property","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    return "  return renewing((given?: ApiClientOptions) => connect(api, given as ClientOptions), options ?? {});\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "  return connect(api, options as ClientOptions);\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "/* "
    + ((stack1 = lookupProperty(helpers,"comment").call(alias1,lookupProperty(depth0,"header"),{"name":"comment","hash":{},"data":data,"loc":{"start":{"line":1,"column":3},"end":{"line":1,"column":21}}})) != null ? stack1 : "")
    + " */\n"
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"imports"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":16}}})) != null ? stack1 : "")
    + "\n\n/** Credentials by the document's security schemes; a function is asked before each request. */\nexport interface ApiAuth {\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"schemes"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + "}\n\n/** Values for the variables of the servers' URLs. They become part of the host: not for untrusted input. */\nexport interface ApiServerVariables {\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"variables"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "")
    + "}\n\n/** Options of "
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"link"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":18,"column":15},"end":{"line":18,"column":28}}})) != null ? stack1 : "")
    + ". */\nexport interface ApiClientOptions extends Omit<ClientOptions, 'auth' | 'serverVariables'> {\n  readonly auth?: ApiAuth;\n  readonly serverVariables?: ApiServerVariables;\n}\n\nconst api: ApiData = "
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"api"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":24,"column":21},"end":{"line":24,"column":33}}})) != null ? stack1 : "")
    + ";\n\n"
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"docs"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":26,"column":13}}})) != null ? stack1 : "")
    + "\nexport function createClient(options?: ApiClientOptions): Client {\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isRenewing"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":32,"column":7}}})) != null ? stack1 : "")
    + "}\n";
},"usePartial":true,"useData":true},
"index": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"code").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"code","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":13}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "/* "
    + ((stack1 = lookupProperty(helpers,"comment").call(alias1,lookupProperty(depth0,"header"),{"name":"comment","hash":{},"data":data,"loc":{"start":{"line":1,"column":3},"end":{"line":1,"column":21}}})) != null ? stack1 : "")
    + " */\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"exports"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "");
},"useData":true},
"operations": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"code").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"code","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":13}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasVariants"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":40,"column":7}}})) != null ? stack1 : "")
    + "\nexport type "
    + ((stack1 = lookupProperty(helpers,"ident").call(alias1,lookupProperty(depth0,"type"),{"name":"ident","hash":{},"data":data,"loc":{"start":{"line":42,"column":12},"end":{"line":42,"column":26}}})) != null ? stack1 : "")
    + "Output = "
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"output"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":42,"column":35},"end":{"line":42,"column":50}}})) != null ? stack1 : "")
    + ";\n\nexport type "
    + ((stack1 = lookupProperty(helpers,"ident").call(alias1,lookupProperty(depth0,"type"),{"name":"ident","hash":{},"data":data,"loc":{"start":{"line":44,"column":12},"end":{"line":44,"column":26}}})) != null ? stack1 : "")
    + "Error = "
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"error"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":44,"column":34},"end":{"line":44,"column":48}}})) != null ? stack1 : "")
    + ";\n\nexport type "
    + ((stack1 = lookupProperty(helpers,"ident").call(alias1,lookupProperty(depth0,"type"),{"name":"ident","hash":{},"data":data,"loc":{"start":{"line":46,"column":12},"end":{"line":46,"column":26}}})) != null ? stack1 : "")
    + "Result =\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"results"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":47,"column":0},"end":{"line":49,"column":9}}})) != null ? stack1 : "")
    + "  | "
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"lastResult"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":50,"column":4},"end":{"line":50,"column":23}}})) != null ? stack1 : "")
    + ";\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasEnvelope"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":51,"column":0},"end":{"line":54,"column":7}}})) != null ? stack1 : "")
    + "\nconst "
    + ((stack1 = lookupProperty(helpers,"ident").call(alias1,lookupProperty(depth0,"data"),{"name":"ident","hash":{},"data":data,"loc":{"start":{"line":56,"column":6},"end":{"line":56,"column":20}}})) != null ? stack1 : "")
    + ": unknown = "
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"operation"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":56,"column":32},"end":{"line":56,"column":50}}})) != null ? stack1 : "")
    + ";\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"overloads"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":58,"column":0},"end":{"line":61,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"hasOverloads"),{"name":"unless","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":62,"column":0},"end":{"line":64,"column":11}}})) != null ? stack1 : "")
    + "export function "
    + ((stack1 = lookupProperty(helpers,"ident").call(alias1,lookupProperty(depth0,"function"),{"name":"ident","hash":{},"data":data,"loc":{"start":{"line":65,"column":16},"end":{"line":65,"column":34}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"signature"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":65,"column":34},"end":{"line":65,"column":52}}})) != null ? stack1 : "")
    + " {\n  return "
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"request"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":66,"column":9},"end":{"line":66,"column":25}}})) != null ? stack1 : "")
    + "(client, "
    + ((stack1 = lookupProperty(helpers,"ident").call(alias1,lookupProperty(depth0,"data"),{"name":"ident","hash":{},"data":data,"loc":{"start":{"line":66,"column":34},"end":{"line":66,"column":48}}})) != null ? stack1 : "")
    + ", input, options);\n}\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lists"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":68,"column":0},"end":{"line":78,"column":9}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "/** The media type decides the type of the body. */\nexport type "
    + ((stack1 = lookupProperty(helpers,"ident").call(alias1,lookupProperty(depth0,"type"),{"name":"ident","hash":{},"data":data,"loc":{"start":{"line":13,"column":12},"end":{"line":13,"column":26}}})) != null ? stack1 : "")
    + "Input =\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasProperties"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":20,"column":7}}})) != null ? stack1 : "")
    + "  (\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"variants"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":28,"column":9}}})) != null ? stack1 : "")
    + "  );\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  {\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"properties"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "")
    + "  } &\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"property"),depth0,{"name":"property","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  | {\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"properties"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":26,"column":9}}})) != null ? stack1 : "")
    + "  }\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"hasProperties"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":39,"column":7}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "export interface "
    + ((stack1 = lookupProperty(helpers,"ident").call(alias1,lookupProperty(depth0,"type"),{"name":"ident","hash":{},"data":data,"loc":{"start":{"line":32,"column":17},"end":{"line":32,"column":31}}})) != null ? stack1 : "")
    + "Input {\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"properties"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":0},"end":{"line":35,"column":9}}})) != null ? stack1 : "")
    + "}\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "export type "
    + ((stack1 = lookupProperty(helpers,"ident").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"type"),{"name":"ident","hash":{},"data":data,"loc":{"start":{"line":38,"column":12},"end":{"line":38,"column":26}}})) != null ? stack1 : "")
    + "Input = Record<string, never>;\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  | "
    + ((stack1 = lookupProperty(helpers,"code").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"code","hash":{},"data":data,"loc":{"start":{"line":48,"column":4},"end":{"line":48,"column":17}}})) != null ? stack1 : "")
    + "\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\nexport type "
    + ((stack1 = lookupProperty(helpers,"ident").call(alias1,lookupProperty(depth0,"type"),{"name":"ident","hash":{},"data":data,"loc":{"start":{"line":53,"column":12},"end":{"line":53,"column":26}}})) != null ? stack1 : "")
    + "Envelope = "
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"envelope"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":53,"column":37},"end":{"line":53,"column":54}}})) != null ? stack1 : "")
    + ";\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"docs"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":59,"column":0},"end":{"line":59,"column":13}}})) != null ? stack1 : "")
    + "\nexport function "
    + ((stack1 = lookupProperty(helpers,"ident").call(alias1,lookupProperty(depth0,"function"),{"name":"ident","hash":{},"data":data,"loc":{"start":{"line":60,"column":16},"end":{"line":60,"column":34}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"signature"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":60,"column":34},"end":{"line":60,"column":52}}})) != null ? stack1 : "")
    + ";\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"code").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"docs"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":63,"column":0},"end":{"line":63,"column":13}}})) != null ? stack1 : "")
    + "\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\nexport type "
    + ((stack1 = lookupProperty(helpers,"ident").call(alias1,lookupProperty(depth0,"itemType"),{"name":"ident","hash":{},"data":data,"loc":{"start":{"line":70,"column":12},"end":{"line":70,"column":30}}})) != null ? stack1 : "")
    + " = "
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"item"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":70,"column":33},"end":{"line":70,"column":46}}})) != null ? stack1 : "")
    + ";\n\nconst "
    + ((stack1 = lookupProperty(helpers,"ident").call(alias1,lookupProperty(depth0,"pagesName"),{"name":"ident","hash":{},"data":data,"loc":{"start":{"line":72,"column":6},"end":{"line":72,"column":25}}})) != null ? stack1 : "")
    + ": unknown = "
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"pages"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":72,"column":37},"end":{"line":72,"column":51}}})) != null ? stack1 : "")
    + ";\n\n"
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"docs"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":74,"column":0},"end":{"line":74,"column":13}}})) != null ? stack1 : "")
    + "\nexport function "
    + ((stack1 = lookupProperty(helpers,"ident").call(alias1,lookupProperty(depth0,"all"),{"name":"ident","hash":{},"data":data,"loc":{"start":{"line":75,"column":16},"end":{"line":75,"column":29}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"signature"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":75,"column":29},"end":{"line":75,"column":47}}})) != null ? stack1 : "")
    + " {\n  return "
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"paginate"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":76,"column":9},"end":{"line":76,"column":26}}})) != null ? stack1 : "")
    + "(client, "
    + ((stack1 = lookupProperty(helpers,"ident").call(alias1,lookupProperty(depth0,"data"),{"name":"ident","hash":{},"data":data,"loc":{"start":{"line":76,"column":35},"end":{"line":76,"column":49}}})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"ident").call(alias1,lookupProperty(depth0,"pagesName"),{"name":"ident","hash":{},"data":data,"loc":{"start":{"line":76,"column":51},"end":{"line":76,"column":70}}})) != null ? stack1 : "")
    + ", input, options);\n}\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "/* "
    + ((stack1 = lookupProperty(helpers,"comment").call(alias1,lookupProperty(depth0,"header"),{"name":"comment","hash":{},"data":data,"loc":{"start":{"line":1,"column":3},"end":{"line":1,"column":21}}})) != null ? stack1 : "")
    + " */\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"imports"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + "\n// By function: `…Input` is what it takes, `…Output` the value, `…Error` the body of an error, `…Result` every answer, told apart\n// by `status`, `…Envelope` the whole body that the value is taken from, `…Item` what `…All` iterates over.\n// `…Operation` and `…Pages` are what the runtime's types `Operation` and `Pages` say; `unknown` costs a compiler less.\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"operations"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":79,"column":9}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
"property": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  "
    + ((stack1 = lookupProperty(helpers,"code").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"code","hash":{},"data":data,"loc":{"start":{"line":2,"column":2},"end":{"line":2,"column":15}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "?";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"docs"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":9}}})) != null ? stack1 : "")
    + "  "
    + ((stack1 = lookupProperty(helpers,"key").call(alias1,lookupProperty(depth0,"name"),{"name":"key","hash":{},"data":data,"loc":{"start":{"line":4,"column":2},"end":{"line":4,"column":14}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"optional"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":14},"end":{"line":4,"column":38}}})) != null ? stack1 : "")
    + ": "
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"type"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":4,"column":40},"end":{"line":4,"column":53}}})) != null ? stack1 : "")
    + ";\n";
},"useData":true},
"types": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "/* "
    + ((stack1 = lookupProperty(helpers,"comment").call(alias1,lookupProperty(depth0,"header"),{"name":"comment","hash":{},"data":data,"loc":{"start":{"line":1,"column":3},"end":{"line":1,"column":21}}})) != null ? stack1 : "")
    + " */\n"
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"declarations"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":21}}})) != null ? stack1 : "")
    + "\n";
},"useData":true}
};
