/* Stands for curl.exe: prints its arguments as a C runtime splits them, in hex of UTF-16 units, one a line, then `--`. */
#include <stdio.h>
#include <wchar.h>

int wmain(int argc, wchar_t **argv) {
  for (int i = 1; i < argc; i++) {
    for (wchar_t *unit = argv[i]; *unit; unit++) printf("%04x", (unsigned)*unit);
    printf("\n");
  }
  printf("--\n");
  return 0;
}
