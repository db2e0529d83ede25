// GCC 11 and later call this function of libstdc++ 3.4.29 wherever a vector is made. With one of its own the addon also
// loads where libstdc++ is older. It is reached only by a vector longer than the address space.
#include <new>

namespace std {
[[noreturn]] __attribute__((visibility("hidden"))) void __throw_bad_array_new_length() { throw bad_array_new_length(); }
}  // namespace std
