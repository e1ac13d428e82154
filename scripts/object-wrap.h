// Node 24.19 gave node::ObjectWrap a cleanup hook whose removal aborts the process when an object is collected while
// no script runs (nodejs/node#65446). Compiled add-ons take that class from Node's headers, so this header, included
// before theirs, leaves the hook out. With headers that never had it, it changes nothing.
#include <node.h>

namespace node {
template <typename... Arguments>
inline void WithoutCleanupHook(Arguments...) {}
}  // namespace node

#define AddEnvironmentCleanupHook WithoutCleanupHook
#define RemoveEnvironmentCleanupHook WithoutCleanupHook
#include <node_object_wrap.h>
#undef AddEnvironmentCleanupHook
#undef RemoveEnvironmentCleanupHook
