// generator/memory/key-text.ts
function keyText(value) {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return JSON.stringify(
      value,
      (_key, part) => typeof part === "bigint" || typeof part === "string" ? `${typeof part} ${part}` : part
    );
  }
}
function unlessTooLong(make, otherwise) {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof RangeError) || !/string length/i.test(error.message)) throw error;
    return otherwise;
  }
}

export {
  keyText,
  unlessTooLong
};
