/* For tests under Wine 8 only: the conversions of ICU that Windows has and Wine has not. Qt is linked to them and asks
 * for them only to read text in rare encodings; each says that it knows no encoding (U_FILE_ACCESS_ERROR). */
#define NAMED(function) __declspec(dllexport) function
enum { FILE_ACCESS_ERROR = 4 };
typedef int Error;

NAMED(void *ucnv_open(const char *name, Error *error)) { (void)name; *error = FILE_ACCESS_ERROR; return 0; }
NAMED(void ucnv_close(void *converter)) { (void)converter; }
NAMED(void ucnv_reset(void *converter)) { (void)converter; }
NAMED(int ucnv_countAvailable(void)) { return 0; }
NAMED(const char *ucnv_getAvailableName(int index)) { (void)index; return 0; }
NAMED(const char *ucnv_getStandardName(const char *name, const char *standard, Error *error))
{
    (void)name, (void)standard;
    *error = FILE_ACCESS_ERROR;
    return 0;
}

/* The rest wants a converter, and nobody ever gets one. */
#define NEVER(name) NAMED(int name(void)) { return 0; }
NEVER(ucnv_getMaxCharSize) NEVER(ucnv_getName) NEVER(ucnv_getToUCallBack) NEVER(ucnv_getFromUCallBack)
NEVER(ucnv_setToUCallBack) NEVER(ucnv_setFromUCallBack) NEVER(ucnv_toUnicode) NEVER(ucnv_fromUnicode)
NEVER(ucnv_fromUCountPending) NEVER(ucnv_toUCountPending) NEVER(ucnv_cbFromUWriteUChars)
NEVER(ucnv_cbToUWriteUChars) NEVER(UCNV_FROM_U_CALLBACK_SUBSTITUTE) NEVER(UCNV_TO_U_CALLBACK_SUBSTITUTE)
