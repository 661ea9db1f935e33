/* Runs each line of the file argv[1], ASCII, as `cmd /s /c "<line>"`: the prompt's rules, without another program's quoting. */
#include <stdio.h>
#include <string.h>
#include <windows.h>

static char line[16384], command[16500];

int main(int argc, char **argv) {
  FILE *file = argc > 1 ? fopen(argv[1], "rb") : NULL;
  if (!file) return 2;
  while (fgets(line, sizeof line, file)) {
    STARTUPINFOA startup = {sizeof startup};
    PROCESS_INFORMATION process;
    line[strcspn(line, "\r\n")] = 0;
    snprintf(command, sizeof command, "cmd.exe /s /c \"%s\"", line);
    if (!CreateProcessA(NULL, command, NULL, NULL, TRUE, 0, NULL, NULL, &startup, &process)) return 3;
    WaitForSingleObject(process.hProcess, INFINITE);
  }
  return 0;
}
