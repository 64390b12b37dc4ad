/* For tests under Wine 8 only: the complex functions of the C runtime, which Wine has not and numpy asks for. The file
 * is built into a ucrtbase.dll that hands everything else on to the one of Wine. Windows passes complex numbers as
 * structures, and its long double is a double. */
#include <complex.h>

typedef struct { float re, im; } Single;
typedef struct { double re, im; } Double;

static float complex from_single(Single z) { return z.re + z.im * I; }
static double complex from_double(Double z) { return z.re + z.im * I; }
static Single to_single(float complex z) { return (Single){crealf(z), cimagf(z)}; }
static Double to_double(double complex z) { return (Double){creal(z), cimag(z)}; }

#define NUMBER(name) \
    float fh_##name##f(Single z) { return name##f(from_single(z)); } \
    double fh_##name(Double z) { return name(from_double(z)); } \
    double fh_##name##l(Double z) { return name(from_double(z)); }
#define COMPLEX(name) \
    Single fh_##name##f(Single z) { return to_single(name##f(from_single(z))); } \
    Double fh_##name(Double z) { return to_double(name(from_double(z))); } \
    Double fh_##name##l(Double z) { return to_double(name(from_double(z))); }

NUMBER(cabs) NUMBER(carg) NUMBER(creal) NUMBER(cimag)
COMPLEX(ccos) COMPLEX(ccosh) COMPLEX(csin) COMPLEX(csinh) COMPLEX(ctan) COMPLEX(ctanh) COMPLEX(cexp)

Single fh_cpowf(Single a, Single b) { return to_single(cpowf(from_single(a), from_single(b))); }
Double fh_cpow(Double a, Double b) { return to_double(cpow(from_double(a), from_double(b))); }
Double fh_cpowl(Double a, Double b) { return to_double(cpow(from_double(a), from_double(b))); }
