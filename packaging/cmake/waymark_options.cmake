# One place for language level, warnings and how a folder becomes a library.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(WAYMARK_WERROR "Treat warnings as errors" OFF)
option(WAYMARK_SANITIZE "Build with address and undefined-behaviour sanitizers" OFF)
option(WAYMARK_FUZZ "Build the fuzz targets, and core under sanitizers for them (needs Clang)" OFF)

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

if(CMAKE_CXX_CLANG_TIDY)
  # What moc writes into the build tree keeps no rules of the house. One idle check, as none at all would be an error.
  file(WRITE ${CMAKE_BINARY_DIR}/.clang-tidy "Checks: '-*,llvm-twine-local'\n")
endif()

add_library(waymark_options INTERFACE)
target_include_directories(waymark_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(waymark_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -ffp-contract=off
  $<$<BOOL:${WAYMARK_WERROR}>:-Werror>)
if(WAYMARK_SANITIZE)
  # GCC 12 takes std::function inside std::regex for uninitialized once it is instrumented.
  target_compile_options(waymark_options INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer -Wno-maybe-uninitialized)
  target_link_options(waymark_options INTERFACE -fsanitize=address,undefined)
endif()

if(WAYMARK_FUZZ)
  # Instruments the libraries; only a fuzz target itself links libFuzzer and its main.
  target_compile_options(waymark_options INTERFACE
    -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(waymark_options INTERFACE -fsanitize=address,undefined)
endif()

# waymark_library(NAME SOURCES a.cpp ... LINKS targets ...): one folder, one static library.
function(waymark_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  target_link_libraries(${name} PUBLIC waymark_options ${arg_LINKS})
endfunction()

# waymark_ui_library: the same for folders with Qt classes (headers listed too, for moc).
function(waymark_ui_library name)
  waymark_library(${name} ${ARGN})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_compile_definitions(${name} PUBLIC QT_NO_KEYWORDS QT_NO_CAST_TO_ASCII QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
endfunction()

# waymark_test(NAME SOURCES ... LINKS ...): one GoogleTest program; every TEST in it is a ctest of its own.
function(waymark_test name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE waymark_options waymark_test_support ${arg_LINKS})
  set_target_properties(${name} PROPERTIES AUTOMOC ${WAYMARK_DESKTOP})
  gtest_discover_tests(${name} TEST_PREFIX "${name}." DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT 300)
endfunction()
