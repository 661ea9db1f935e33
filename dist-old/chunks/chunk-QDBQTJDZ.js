// generator/target.ts
var Code = class {
  text;
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
};

export {
  Code
};
