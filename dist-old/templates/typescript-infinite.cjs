module.exports = {
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
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"docs"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":10,"column":13}}})) != null ? stack1 : "")
    + "\nexport function "
    + ((stack1 = lookupProperty(helpers,"ident").call(alias1,lookupProperty(depth0,"name"),{"name":"ident","hash":{},"data":data,"loc":{"start":{"line":11,"column":16},"end":{"line":11,"column":30}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"signature"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":11,"column":30},"end":{"line":11,"column":48}}})) != null ? stack1 : "")
    + " {\n  return infiniteOptions(["
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"operation"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":12,"column":26},"end":{"line":12,"column":43}}})) != null ? stack1 : "")
    + ", input], (at) => "
    + ((stack1 = lookupProperty(helpers,"ident").call(alias1,lookupProperty(depth0,"all"),{"name":"ident","hash":{},"data":data,"loc":{"start":{"line":12,"column":61},"end":{"line":12,"column":74}}})) != null ? stack1 : "")
    + "(client, input, { ...options, ...at })"
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"back"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":12,"column":112},"end":{"line":12,"column":125}}})) != null ? stack1 : "")
    + ");\n}\n";
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
    + "\n/** Options of the requests; what concerns a run over pages is the query's. */\ntype PageOptions = Omit<PaginateOptions, 'concurrency' | 'from' | 'maxPages' | 'onStop' | 'prefetch' | 'signal'>;\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lists"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "");
},"useData":true}
};
