#pragma once

#include <cassert>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/base/message.h"

namespace waymark {

/// The place of a fault in outside data. What is not known stays empty or 0.
struct Where {
    std::string file;                ///< as the user named it
    std::string pointer;             ///< JSON pointer (RFC 6901)
    std::size_t line = 0;            ///< from 1
    std::size_t column = 0;          ///< from 1, in bytes
    std::optional<std::size_t> byte; ///< offset, for binary files
    bool operator==(const Where&) const = default;
};

/// A fault in outside data: where it is, what is wrong and what was expected.
struct Error {
    Where where;
    Message message;
    bool operator==(const Error&) const = default;
};

using Errors = std::vector<Error>;

/// Beyond this a list of faults helps nobody, and a hostile file must not be able to demand millions.
inline constexpr std::size_t kMostFaults = 1000;

/// A value, or every fault that kept it from being made (never none).
template <class T> class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(Errors{std::move(error)}) {}
    Result(Errors errors) : m_state(std::move(errors)) { assert(!this->errors().empty()); }

    explicit operator bool() const { return std::holds_alternative<T>(m_state); }
    const T& operator*() const&
    {
        assert(*this);
        return *std::get_if<T>(&m_state);
    }
    T&& operator*() &&
    {
        assert(*this);
        return std::move(*std::get_if<T>(&m_state));
    }
    const T* operator->() const
    {
        assert(*this);
        return std::get_if<T>(&m_state);
    }
    const Errors& errors() const
    {
        assert(!*this);
        return *std::get_if<Errors>(&m_state);
    }

private:
    std::variant<T, Errors> m_state;
};

/// Success without a value.
struct Done {
    bool operator==(const Done&) const = default;
};

} // namespace waymark
