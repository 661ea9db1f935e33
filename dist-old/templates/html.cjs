module.exports = {
"agent-content": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"items"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- "
    + ((stack1 = lookupProperty(helpers,"code").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"code","hash":{},"data":data,"loc":{"start":{"line":5,"column":2},"end":{"line":5,"column":15}}})) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"code").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"code","hash":{},"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":10,"column":13}}})) != null ? stack1 : "")
    + "\n\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"contentType"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":20}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasItems"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":8,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"examples"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "");
},"useData":true},
"agent-response": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"agent-content"),depth0,{"name":"agent-content","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Headers:\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"headers"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- "
    + ((stack1 = lookupProperty(helpers,"code").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"code","hash":{},"data":data,"loc":{"start":{"line":10,"column":2},"end":{"line":10,"column":15}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"line"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":13}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"contents"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasHeaders"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
"agent": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# "
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"title"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":2,"column":2},"end":{"line":2,"column":16}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"key"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"deprecated"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":12},"end":{"line":4,"column":50}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"description"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"externalDocs"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":13,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"security"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":23,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"parameters"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":31,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"body"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":0},"end":{"line":42,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"pagination"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":43,"column":0},"end":{"line":51,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"answers"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":0},"end":{"line":58,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"errors"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":59,"column":0},"end":{"line":65,"column":9}}})) != null ? stack1 : "")
    + "## Requests\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"examples"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":68,"column":0},"end":{"line":89,"column":9}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    return " (deprecated)";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"code").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"code","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":13}}})) != null ? stack1 : "")
    + "\n\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "See "
    + ((stack1 = lookupProperty(helpers,"code").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"code","hash":{},"data":data,"loc":{"start":{"line":11,"column":4},"end":{"line":11,"column":17}}})) != null ? stack1 : "")
    + ".\n\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## Credentials\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"items"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":9}}})) != null ? stack1 : "")
    + "\nNever store a token in plain text.\n\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- "
    + ((stack1 = lookupProperty(helpers,"code").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"code","hash":{},"data":data,"loc":{"start":{"line":18,"column":2},"end":{"line":18,"column":15}}})) != null ? stack1 : "")
    + "\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## Parameters\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"items"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":29,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## Request body\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"description"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":38,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"contents"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":0},"end":{"line":41,"column":9}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"agent-content"),depth0,{"name":"agent-content","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## Pagination\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"items"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":46,"column":0},"end":{"line":48,"column":9}}})) != null ? stack1 : "")
    + "- In TypeScript, "
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"all"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":49,"column":17},"end":{"line":49,"column":29}}})) != null ? stack1 : "")
    + " gives every item.\n\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## Responses\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"responses"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":55,"column":0},"end":{"line":57,"column":9}}})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"agent-response"),depth0,{"name":"agent-response","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## Errors\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"responses"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":62,"column":0},"end":{"line":64,"column":9}}})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isNamed"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":69,"column":0},"end":{"line":72,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"summary"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":73,"column":0},"end":{"line":76,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"snippets"),{"name":"each","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":77,"column":0},"end":{"line":88,"column":9}}})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**"
    + ((stack1 = lookupProperty(helpers,"code").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":70,"column":2},"end":{"line":70,"column":16}}})) != null ? stack1 : "")
    + "**\n\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "### "
    + ((stack1 = lookupProperty(helpers,"md").call(alias1,lookupProperty(depth0,"label"),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":78,"column":4},"end":{"line":78,"column":16}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"code"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":80,"column":0},"end":{"line":80,"column":13}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"files"),{"name":"each","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":82,"column":0},"end":{"line":87,"column":9}}})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"title"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":83,"column":0},"end":{"line":83,"column":14}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"code"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":85,"column":0},"end":{"line":85,"column":13}}})) != null ? stack1 : "")
    + "\n\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"operation"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":90,"column":9}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
"content": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details open>\n<summary>"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"title"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":4,"column":9},"end":{"line":4,"column":23}}})) != null ? stack1 : "")
    + "</summary>\n<pre tabindex=\"0\" aria-label="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"label"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":5,"column":29},"end":{"line":5,"column":43}}})) != null ? stack1 : "")
    + " role=\"group\" data-copy><code>"
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"code"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":5,"column":73},"end":{"line":5,"column":86}}})) != null ? stack1 : "")
    + "</code></pre>\n</details>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details>\n<summary>Members</summary>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"rows"),depth0,{"name":"rows","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"hasMore"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":14,"column":7}}})) != null ? stack1 : "")
    + "</details>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"note\">"
    + ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"more"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":13,"column":16},"end":{"line":13,"column":29}}})) != null ? stack1 : "")
    + "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"media\"><code>"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"contentType"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":1,"column":23},"end":{"line":1,"column":43}}})) != null ? stack1 : "")
    + "</code> <span class=\"type\">"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"type"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":1,"column":70},"end":{"line":1,"column":83}}})) != null ? stack1 : "")
    + "</span></p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"examples"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"fields"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
"credentials": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + ((stack1 = lookupProperty(helpers,"code").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"code","hash":{},"data":data,"loc":{"start":{"line":9,"column":3},"end":{"line":9,"column":16}}})) != null ? stack1 : "")
    + "</p>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "<p>The document names no credentials.</p>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section>\n<h2><code>"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"name"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":17,"column":10},"end":{"line":17,"column":23}}})) != null ? stack1 : "")
    + "</code></h2>\n<p>"
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"sent"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":18,"column":3},"end":{"line":18,"column":16}}})) != null ? stack1 : "")
    + "</p>\n<div class=\"prose\">"
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"description"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":19,"column":19},"end":{"line":19,"column":39}}})) != null ? stack1 : "")
    + "</div>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"variables"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":26,"column":9}}})) != null ? stack1 : "")
    + "</section>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>The snippets read it from <code>"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"name"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":21,"column":35},"end":{"line":21,"column":48}}})) != null ? stack1 : "")
    + "</code>. Set it for one session, typed or pasted when asked:</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"shells"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":25,"column":9}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"shell"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":23,"column":4},"end":{"line":23,"column":18}}})) != null ? stack1 : "")
    + "</h3>\n<pre tabindex=\"0\" aria-label="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"label"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":24,"column":29},"end":{"line":24,"column":43}}})) != null ? stack1 : "")
    + " role=\"group\" data-copy><code>"
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"code"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":24,"column":73},"end":{"line":24,"column":86}}})) != null ? stack1 : "")
    + "</code></pre>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"head"),lookupProperty(depth0,"head"),{"name":"head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<main id=\"main\" tabindex=\"-1\" class=\"wide\">\n<p class=\"crumbs\"><a href=\"index.html#operations\">All operations</a></p>\n<div class=\"lead\">\n<h1>Credentials</h1>\n</div>\n<div class=\"warning\" role=\"note\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"warning"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + "</div>\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"hasSchemes"),{"name":"unless","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":14,"column":11}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"schemes"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":28,"column":9}}})) != null ? stack1 : "")
    + "</main>\n</body>\n</html>\n";
},"usePartial":true,"useData":true},
"group": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"head"),lookupProperty(depth0,"head"),{"name":"head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<main id=\"main\" tabindex=\"-1\" class=\"wide\">\n<p class=\"crumbs\"><a href=\"../index.html#operations\">All operations</a></p>\n<div class=\"lead\">\n<h1>"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"title"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":5,"column":4},"end":{"line":5,"column":18}}})) != null ? stack1 : "")
    + "</h1>\n</div>\n<div class=\"prose\">\n"
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"description"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":20}}})) != null ? stack1 : "")
    + "\n</div>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"links"),depth0,{"name":"links","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</main>\n</body>\n</html>\n";
},"usePartial":true,"useData":true},
"head": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<link rel=\"stylesheet\" href="
    + ((stack1 = lookupProperty(helpers,"url").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"url","hash":{},"data":data,"loc":{"start":{"line":13,"column":28},"end":{"line":13,"column":40}}})) != null ? stack1 : "")
    + ">\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"title"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":9,"column":7},"end":{"line":9,"column":21}}})) != null ? stack1 : "")
    + "</title>\n<meta name=\"description\" content="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"description"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":10,"column":33},"end":{"line":10,"column":53}}})) != null ? stack1 : "")
    + ">\n<link rel=\"icon\" href=\"data:,\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"styles"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + "\u003Cscript src="
    + ((stack1 = lookupProperty(helpers,"url").call(alias1,lookupProperty(depth0,"script"),{"name":"url","hash":{},"data":data,"loc":{"start":{"line":15,"column":12},"end":{"line":15,"column":26}}})) != null ? stack1 : "")
    + ">\u003C/script>\n\u003Cscript src="
    + ((stack1 = lookupProperty(helpers,"url").call(alias1,lookupProperty(depth0,"search"),{"name":"url","hash":{},"data":data,"loc":{"start":{"line":16,"column":12},"end":{"line":16,"column":26}}})) != null ? stack1 : "")
    + " data-root="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"root"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":16,"column":37},"end":{"line":16,"column":50}}})) != null ? stack1 : "")
    + " data-index="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"index"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":16,"column":62},"end":{"line":16,"column":76}}})) != null ? stack1 : "")
    + ">\u003C/script>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to content</a>\n<header class=\"bar\">\n<a class=\"brand\" href="
    + ((stack1 = lookupProperty(helpers,"url").call(alias1,lookupProperty(depth0,"home"),{"name":"url","hash":{},"data":data,"loc":{"start":{"line":21,"column":22},"end":{"line":21,"column":34}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"site"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":21,"column":35},"end":{"line":21,"column":48}}})) != null ? stack1 : "")
    + "</a>\n<nav class=\"links\" aria-label=\"Site\"><a href="
    + ((stack1 = lookupProperty(helpers,"url").call(alias1,lookupProperty(depth0,"operations"),{"name":"url","hash":{},"data":data,"loc":{"start":{"line":22,"column":45},"end":{"line":22,"column":63}}})) != null ? stack1 : "")
    + ">Operations</a><a href="
    + ((stack1 = lookupProperty(helpers,"url").call(alias1,lookupProperty(depth0,"credentials"),{"name":"url","hash":{},"data":data,"loc":{"start":{"line":22,"column":86},"end":{"line":22,"column":105}}})) != null ? stack1 : "")
    + ">Credentials</a></nav>\n</header>\n";
},"useData":true},
"index": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href="
    + ((stack1 = lookupProperty(helpers,"url").call(alias1,lookupProperty(depth0,"place"),{"name":"url","hash":{},"data":data,"loc":{"start":{"line":7,"column":12},"end":{"line":7,"column":25}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"title"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":7,"column":26},"end":{"line":7,"column":40}}})) != null ? stack1 : "")
    + "</a></li>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"servers\">\n<h2 id=\"servers\"><a class=\"anchor\" href=\"#servers\">Servers</a></h2>\n<ul class=\"plain\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"servers"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":24,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</section>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><code>"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"url"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":23,"column":10},"end":{"line":23,"column":22}}})) != null ? stack1 : "")
    + "</code> "
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"description"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":23,"column":30},"end":{"line":23,"column":50}}})) != null ? stack1 : "")
    + "</li>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"group\" aria-labelledby="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"id"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":30,"column":39},"end":{"line":30,"column":50}}})) != null ? stack1 : "")
    + ">\n<h3 id="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"id"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":31,"column":7},"end":{"line":31,"column":18}}})) != null ? stack1 : "")
    + "><a href="
    + ((stack1 = lookupProperty(helpers,"url").call(alias1,lookupProperty(depth0,"href"),{"name":"url","hash":{},"data":data,"loc":{"start":{"line":31,"column":27},"end":{"line":31,"column":39}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"title"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":31,"column":40},"end":{"line":31,"column":54}}})) != null ? stack1 : "")
    + "</a></h3>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"links"),depth0,{"name":"links","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"head"),lookupProperty(depth0,"head"),{"name":"head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<div class=\"frame\">\n<nav class=\"side\" aria-label=\"Tags\">\n<p class=\"side-title\"><a href=\"#operations\">Operations</a></p>\n<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"groups"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</nav>\n<main id=\"main\" tabindex=\"-1\" class=\"wide\">\n<div class=\"lead\">\n<h1>"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"title"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":13,"column":4},"end":{"line":13,"column":18}}})) != null ? stack1 : "")
    + " <span class=\"version\">"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"version"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":13,"column":41},"end":{"line":13,"column":57}}})) != null ? stack1 : "")
    + "</span></h1>\n</div>\n<div class=\"prose\">\n"
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"description"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":16,"column":20}}})) != null ? stack1 : "")
    + "\n</div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasServers"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":27,"column":7}}})) != null ? stack1 : "")
    + "<h2 id=\"operations\"><a class=\"anchor\" href=\"#operations\">Operations</a></h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"groups"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":34,"column":9}}})) != null ? stack1 : "")
    + "<p class=\"also\"><a href=\"llms.txt\">llms.txt</a> lists every operation for agents.</p>\n</main>\n</div>\n</body>\n</html>\n";
},"usePartial":true,"useData":true},
"links": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href="
    + ((stack1 = lookupProperty(helpers,"url").call(alias1,lookupProperty(depth0,"href"),{"name":"url","hash":{},"data":data,"loc":{"start":{"line":3,"column":12},"end":{"line":3,"column":24}}})) != null ? stack1 : "")
    + "><span class="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"methodClass"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":3,"column":37},"end":{"line":3,"column":57}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"method"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":3,"column":58},"end":{"line":3,"column":73}}})) != null ? stack1 : "")
    + "</span><span class=\"what\"><span class=\"what-title\">"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"title"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":3,"column":124},"end":{"line":3,"column":138}}})) != null ? stack1 : "")
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"deprecated"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":145},"end":{"line":3,"column":211}}})) != null ? stack1 : "")
    + " <code>"
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"path"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":3,"column":218},"end":{"line":3,"column":231}}})) != null ? stack1 : "")
    + "</code></span></a></li>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return " <span class=\"tag warn\">deprecated</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"operations\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"links"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"useData":true},
"llms": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"code").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"code","hash":{},"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":13}}})) != null ? stack1 : "")
    + "\n\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Servers:\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"servers"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- "
    + ((stack1 = lookupProperty(helpers,"code").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"code","hash":{},"data":data,"loc":{"start":{"line":13,"column":2},"end":{"line":13,"column":15}}})) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + ((stack1 = lookupProperty(helpers,"md").call(alias1,lookupProperty(depth0,"title"),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":18,"column":3},"end":{"line":18,"column":15}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"links"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":22,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- ["
    + ((stack1 = lookupProperty(helpers,"md").call(alias1,lookupProperty(depth0,"title"),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":21,"column":3},"end":{"line":21,"column":15}}})) != null ? stack1 : "")
    + "]("
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"href"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":21,"column":17},"end":{"line":21,"column":30}}})) != null ? stack1 : "")
    + "): "
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"key"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":21,"column":33},"end":{"line":21,"column":45}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# "
    + ((stack1 = lookupProperty(helpers,"md").call(alias1,lookupProperty(depth0,"title"),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":2},"end":{"line":1,"column":14}}})) != null ? stack1 : "")
    + "\n\n> API reference, version "
    + ((stack1 = lookupProperty(helpers,"md").call(alias1,lookupProperty(depth0,"version"),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":25},"end":{"line":3,"column":39}}})) != null ? stack1 : "")
    + ". Each link is one operation: parameters, body, answers, errors, and requests for TypeScript, curl and PowerShell.\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"description"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasServers"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":16,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"groups"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":24,"column":9}}})) != null ? stack1 : "");
},"useData":true},
"operation-body": {"0":function(container,depth0,helpers,partials,data) {
    return " <span class=\"tag warn\">deprecated</span>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p><a href="
    + ((stack1 = lookupProperty(helpers,"url").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"url"),{"name":"url","hash":{},"data":data,"loc":{"start":{"line":9,"column":11},"end":{"line":9,"column":22}}})) != null ? stack1 : "")
    + " rel=\"noopener noreferrer\">More in the author’s documentation</a></p>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"sample"),depth0,{"name":"sample","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"sample\">\n<h2 class=\"sample-title\">Response <span class="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"statusClass"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":18,"column":46},"end":{"line":18,"column":66}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"status"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":18,"column":67},"end":{"line":18,"column":82}}})) != null ? stack1 : "")
    + "</span></h2>\n<pre tabindex=\"0\" aria-label="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"label"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":19,"column":29},"end":{"line":19,"column":43}}})) != null ? stack1 : "")
    + " role=\"group\" data-copy><code>"
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"code"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":19,"column":73},"end":{"line":19,"column":86}}})) != null ? stack1 : "")
    + "</code></pre>\n</section>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"credentials\">\n<h2 id=\"credentials\"><a class=\"anchor\" href=\"#credentials\">Credentials</a></h2>\n<ul class=\"plain\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"alternatives"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":30,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n<p class=\"note\"><a href=\"../credentials.html\">How to set them</a>. Never store a token in plain text.</p>\n</section>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"schemes"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":4},"end":{"line":29,"column":200}}})) != null ? stack1 : "")
    + "</li>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isFurther"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":21},"end":{"line":29,"column":59}}})) != null ? stack1 : "")
    + "<span class=\"scheme\"><code>"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"name"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":29,"column":86},"end":{"line":29,"column":99}}})) != null ? stack1 : "")
    + "</code>: "
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"sent"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":29,"column":108},"end":{"line":29,"column":121}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasScopes"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":121},"end":{"line":29,"column":183}}})) != null ? stack1 : "")
    + "</span> ";
},"7":function(container,depth0,helpers,partials,data) {
    return "Together with ";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " Scopes: <code>"
    + ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"scopes"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":29,"column":153},"end":{"line":29,"column":168}}})) != null ? stack1 : "")
    + "</code>.";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"parameters\">\n<h2 id=\"parameters\"><a class=\"anchor\" href=\"#parameters\">Parameters</a></h2>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"rows"),depth0,{"name":"rows","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"body\">\n<h2 id=\"body\"><a class=\"anchor\" href=\"#body\">Request body</a>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"required"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":43,"column":61},"end":{"line":43,"column":118}}})) != null ? stack1 : "")
    + "</h2>\n<div class=\"prose\">"
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"description"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":44,"column":19},"end":{"line":44,"column":39}}})) != null ? stack1 : "")
    + "</div>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"contents"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":45,"column":0},"end":{"line":47,"column":9}}})) != null ? stack1 : "")
    + "</section>\n";
},"11":function(container,depth0,helpers,partials,data) {
    return " <span class=\"tag\">required</span>";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"content"),depth0,{"name":"content","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"pagination\">\n<h2 id=\"pagination\"><a class=\"anchor\" href=\"#pagination\">Pagination</a></h2>\n<ul class=\"plain\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"notes"),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":54,"column":0},"end":{"line":56,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n<p>In TypeScript, <code>"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"all"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":58,"column":24},"end":{"line":58,"column":36}}})) != null ? stack1 : "")
    + "</code> gives every item.</p>\n</section>\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = lookupProperty(helpers,"code").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"code","hash":{},"data":data,"loc":{"start":{"line":55,"column":4},"end":{"line":55,"column":17}}})) != null ? stack1 : "")
    + "</li>\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"responses\">\n<h2 id=\"responses\"><a class=\"anchor\" href=\"#responses\">Responses</a></h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"responses"),{"name":"each","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":64,"column":0},"end":{"line":66,"column":9}}})) != null ? stack1 : "")
    + "</section>\n";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"response"),depth0,{"name":"response","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"errors\">\n<h2 id=\"errors\"><a class=\"anchor\" href=\"#errors\">Errors</a></h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"responses"),{"name":"each","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":72,"column":0},"end":{"line":74,"column":9}}})) != null ? stack1 : "")
    + "</section>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"lead\">\n<h1>"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"title"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":2,"column":4},"end":{"line":2,"column":18}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"deprecated"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":18},"end":{"line":2,"column":84}}})) != null ? stack1 : "")
    + "</h1>\n<p class=\"endpoint\"><span class="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"methodClass"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":3,"column":32},"end":{"line":3,"column":52}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"method"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":3,"column":53},"end":{"line":3,"column":68}}})) != null ? stack1 : "")
    + "</span> <code>"
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"path"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":3,"column":82},"end":{"line":3,"column":95}}})) != null ? stack1 : "")
    + "</code></p>\n</div>\n<div class=\"columns\">\n<div class=\"intro prose\">\n"
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"description"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":20}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"externalDocs"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + "</div>\n<div class=\"samples\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"samples"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"answer"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":21,"column":9}}})) != null ? stack1 : "")
    + "</div>\n<div class=\"about\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"security"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":34,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"parameters"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":40,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"body"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":41,"column":0},"end":{"line":49,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"pagination"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":50,"column":0},"end":{"line":60,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"answers"),{"name":"each","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":61,"column":0},"end":{"line":68,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"errors"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":69,"column":0},"end":{"line":76,"column":9}}})) != null ? stack1 : "")
    + "</div>\n</div>\n";
},"usePartial":true,"useData":true},
"operation": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href="
    + ((stack1 = lookupProperty(helpers,"url").call(alias1,lookupProperty(depth0,"href"),{"name":"url","hash":{},"data":data,"loc":{"start":{"line":7,"column":12},"end":{"line":7,"column":24}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"current"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":24},"end":{"line":7,"column":66}}})) != null ? stack1 : "")
    + "><span class="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"methodClass"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":7,"column":79},"end":{"line":7,"column":99}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"method"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":7,"column":100},"end":{"line":7,"column":115}}})) != null ? stack1 : "")
    + "</span> <span>"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"title"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":7,"column":129},"end":{"line":7,"column":143}}})) != null ? stack1 : "")
    + "</span></a></li>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return " aria-current=\"page\"";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p><a href=\"index.html\">"
    + ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"all"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":11,"column":24},"end":{"line":11,"column":36}}})) != null ? stack1 : "")
    + "</a></p>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"operation-body"),depth0,{"name":"operation-body","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"head"),lookupProperty(depth0,"head"),{"name":"head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<div class=\"frame\">\n<nav class=\"side\" aria-label=\"Operations of the tag\">\n<p class=\"side-title\"><a href=\"index.html\">"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"group"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":4,"column":43},"end":{"line":4,"column":57}}})) != null ? stack1 : "")
    + "</a></p>\n<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"links"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasMore"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "")
    + "</nav>\n<main id=\"main\" tabindex=\"-1\">\n<p class=\"crumbs\"><a href=\"../index.html#operations\">All operations</a> / <a href=\"index.html\">"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"group"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":15,"column":95},"end":{"line":15,"column":109}}})) != null ? stack1 : "")
    + "</a></p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"operation"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "")
    + "<p class=\"also\"><a href="
    + ((stack1 = lookupProperty(helpers,"url").call(alias1,lookupProperty(depth0,"markdown"),{"name":"url","hash":{},"data":data,"loc":{"start":{"line":19,"column":24},"end":{"line":19,"column":40}}})) != null ? stack1 : "")
    + ">This page as Markdown</a></p>\n</main>\n</div>\n</body>\n</html>\n";
},"usePartial":true,"useData":true},
"response": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"content"),depth0,{"name":"content","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details>\n<summary>Headers</summary>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"rows"),depth0,{"name":"rows","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</details>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"response\" id="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"id"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":1,"column":25},"end":{"line":1,"column":36}}})) != null ? stack1 : "")
    + ">\n<h3><a class=\"anchor\" href="
    + ((stack1 = lookupProperty(helpers,"url").call(alias1,lookupProperty(depth0,"href"),{"name":"url","hash":{},"data":data,"loc":{"start":{"line":2,"column":27},"end":{"line":2,"column":39}}})) != null ? stack1 : "")
    + "><span class="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"statusClass"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":2,"column":52},"end":{"line":2,"column":72}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"status"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":2,"column":73},"end":{"line":2,"column":88}}})) != null ? stack1 : "")
    + "</span></a></h3>\n<div class=\"prose\">"
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"description"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":3,"column":19},"end":{"line":3,"column":39}}})) != null ? stack1 : "")
    + "</div>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"contents"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"headers"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + "</div>\n";
},"usePartial":true,"useData":true},
"rows": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"row\">\n<dt><code class=\"name\">"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"name"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":4,"column":23},"end":{"line":4,"column":36}}})) != null ? stack1 : "")
    + "</code> <span class=\"type\">"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"type"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":4,"column":63},"end":{"line":4,"column":76}}})) != null ? stack1 : "")
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"place"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":83},"end":{"line":4,"column":143}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"required"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":143},"end":{"line":4,"column":205}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"deprecated"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":205},"end":{"line":4,"column":271}}})) != null ? stack1 : "")
    + "</dt>\n<dd>"
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"description"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":5,"column":4},"end":{"line":5,"column":24}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"facts"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":24},"end":{"line":5,"column":82}}})) != null ? stack1 : "")
    + "</dd>\n</div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <span class=\"tag\">"
    + ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"place"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":4,"column":115},"end":{"line":4,"column":129}}})) != null ? stack1 : "")
    + "</span>";
},"2":function(container,depth0,helpers,partials,data) {
    return " <span class=\"tag must\">required</span>";
},"3":function(container,depth0,helpers,partials,data) {
    return " <span class=\"tag warn\">deprecated</span>";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"facts\">"
    + ((stack1 = lookupProperty(helpers,"code").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"code","hash":{},"data":data,"loc":{"start":{"line":5,"column":56},"end":{"line":5,"column":69}}})) != null ? stack1 : "")
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dl class=\"rows\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n";
},"useData":true},
"sample": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"sample-note\">"
    + ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"text"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":4,"column":23},"end":{"line":4,"column":36}}})) != null ? stack1 : "")
    + "</p>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"panel\" id="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"id"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":7,"column":22},"end":{"line":7,"column":33}}})) != null ? stack1 : "")
    + " data-target="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"target"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":7,"column":46},"end":{"line":7,"column":61}}})) != null ? stack1 : "")
    + ">\n<h3 id="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"titleId"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":8,"column":7},"end":{"line":8,"column":23}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"label"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":8,"column":24},"end":{"line":8,"column":38}}})) != null ? stack1 : "")
    + "</h3>\n<pre tabindex=\"0\" aria-labelledby="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"titleId"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":9,"column":34},"end":{"line":9,"column":50}}})) != null ? stack1 : "")
    + " role=\"group\" data-copy><code>"
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"code"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":9,"column":80},"end":{"line":9,"column":93}}})) != null ? stack1 : "")
    + "</code></pre>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"files"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":13,"column":9}}})) != null ? stack1 : "")
    + "</div>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h4>"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"title"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":11,"column":4},"end":{"line":11,"column":18}}})) != null ? stack1 : "")
    + "</h4>\n<pre tabindex=\"0\" aria-label="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"title"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":12,"column":29},"end":{"line":12,"column":43}}})) != null ? stack1 : "")
    + " role=\"group\" data-copy><code>"
    + ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"code"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":12,"column":73},"end":{"line":12,"column":86}}})) != null ? stack1 : "")
    + "</code></pre>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"sample\" data-tabs="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"label"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":1,"column":34},"end":{"line":1,"column":48}}})) != null ? stack1 : "")
    + ">\n<h2 class=\"sample-title\">"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"title"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":2,"column":25},"end":{"line":2,"column":39}}})) != null ? stack1 : "")
    + "</h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"summary"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"panels"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "")
    + "</section>\n";
},"useData":true},
"search-index": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "globalThis.curlewOperations = "
    + ((stack1 = lookupProperty(helpers,"code").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":1,"column":30},"end":{"line":1,"column":46}}})) != null ? stack1 : "")
    + ";\n";
},"useData":true}
};
