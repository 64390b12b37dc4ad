/* Starts Fair Hearing on Windows: loads the private Python beside it, and nothing from anywhere else.
 *
 * Built twice: FairHearing.exe has a window and says what is wrong in a message box; FairHearing-cli.exe (CONSOLE) is
 * for the command line. Both hand their arguments to "python -m app". Which folders Python sees stands in
 * python\python311._pth; the environment and the current folder play no part.
 */
#define WIN32_LEAN_AND_MEAN
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

#define PYTHON_FOLDER L"\\python"
#define PYTHON_DLL L"\\python\\python311.dll"

typedef int (*python_main)(int, wchar_t **);

static const wchar_t *const NEEDED[] = {PYTHON_DLL, L"\\python\\python311.zip", L"\\python\\python311._pth",
                                        L"\\program\\app\\__main__.py", L"\\packages\\PySide6\\Qt6Core.dll"};

/* Say that the program cannot start and what to do, and return the exit code. */
static int refuse(const wchar_t *file, DWORD error)
{
    wchar_t text[1024];
    _snwprintf(text, 1023,
               L"Fair Hearing cannot start: %ls is missing or damaged (error %lu).\n\n"
               L"Install Fair Hearing again. Your libraries and recordings are not touched by that.",
               file, error);
    text[1023] = L'\0';
#ifdef CONSOLE
    fwprintf(stderr, L"%ls\n", text);
#else
    MessageBoxW(NULL, text, L"Fair Hearing", MB_OK | MB_ICONERROR);
#endif
    return 3;
}

/* Return a path inside our folder, for the caller to keep. */
static wchar_t *inside(const wchar_t *folder, const wchar_t *name)
{
    wchar_t *path = malloc((wcslen(folder) + wcslen(name) + 1) * sizeof(wchar_t));
    if (path != NULL) {
        wcscpy(path, folder);
        wcscat(path, name);
    }
    return path;
}

/* Return the folder this program is in, however long its name, or NULL. */
static wchar_t *own_folder(void)
{
    for (DWORD size = MAX_PATH; size <= 32768; size *= 2) {
        wchar_t *path = malloc(size * sizeof(wchar_t));
        if (path == NULL)
            return NULL;
        DWORD length = GetModuleFileNameW(NULL, path, size);
        if (length > 0 && length < size) {
            wchar_t *end = wcsrchr(path, L'\\');
            if (end != NULL)
                *end = L'\0';
            return path;
        }
        free(path);
    }
    return NULL;
}

/* Return the name of the first file that is not there, or NULL. */
static const wchar_t *missing(const wchar_t *folder)
{
    for (size_t i = 0; i < sizeof(NEEDED) / sizeof(NEEDED[0]); i++) {
        wchar_t *path = inside(folder, NEEDED[i]);
        DWORD found = path == NULL ? INVALID_FILE_ATTRIBUTES : GetFileAttributesW(path);
        free(path);
        if (found == INVALID_FILE_ATTRIBUTES)
            return NEEDED[i] + 1;
    }
    return NULL;
}

/* Load the private Python: libraries are looked for beside it and in Windows, never in the current folder or PATH. */
static python_main load(const wchar_t *folder)
{
    wchar_t *beside = inside(folder, PYTHON_FOLDER), *dll = inside(folder, PYTHON_DLL);
    if (beside == NULL || dll == NULL)
        return NULL;
    SetDllDirectoryW(L"");
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    AddDllDirectory(beside);
    HMODULE python = LoadLibraryExW(dll, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    return python == NULL ? NULL : (python_main)(void *)GetProcAddress(python, "Py_Main");
}

int wmain(int argc, wchar_t **argv)
{
    wchar_t *folder = own_folder();
    if (folder == NULL)
        return refuse(L"FairHearing.exe", GetLastError());
    const wchar_t *lacking = missing(folder);
    if (lacking != NULL)
        return refuse(lacking, ERROR_FILE_NOT_FOUND);
    python_main start = load(folder);
    if (start == NULL)
        return refuse(PYTHON_DLL + 1, GetLastError());

    static wchar_t *const BEFORE[] = {L"-B", L"-X", L"utf8", L"-m", L"app"};
    const int before = sizeof(BEFORE) / sizeof(BEFORE[0]);
    wchar_t **given = calloc((size_t)(argc + before + 1), sizeof(wchar_t *));
    if (given == NULL)
        return refuse(L"FairHearing.exe", ERROR_NOT_ENOUGH_MEMORY);
    given[0] = argc > 0 ? argv[0] : L"FairHearing.exe";
    for (int i = 0; i < before; i++)
        given[1 + i] = BEFORE[i];
    for (int i = 1; i < argc; i++)
        given[before + i] = argv[i];
    return start((argc > 0 ? argc : 1) + before, given);
}
