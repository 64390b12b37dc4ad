/* For tests under Wine 8 only: one function that Qt is linked to and Wine has not; it reports nothing. */
#include <windows.h>

__declspec(dllexport) BOOL RoOriginateLanguageException(HRESULT error, void *message, void *exception)
{
    (void)error, (void)message, (void)exception;
    return TRUE;
}
