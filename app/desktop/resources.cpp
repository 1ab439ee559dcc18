#include "app/desktop/resources.h"

#include <utility>

namespace waymark::app {

Result<Resources> loadResources(const std::string& folder)
{
    Result<MessageCatalogue> messages = MessageCatalogue::load(folder + "/messages/en");
    if (!messages)
        return messages.errors();
    Result<FrameworkLibrary> library = FrameworkLibrary::open(folder + "/frameworks");
    if (!library)
        return library.errors();
    return Resources{folder, *std::move(messages), *std::move(library)};
}

} // namespace waymark::app
