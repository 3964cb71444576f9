# Made by sip-phrasebook. The target SipPhrasebook::SipPhrasebook has the folder of the headers.
if(NOT TARGET SipPhrasebook::SipPhrasebook)
  get_filename_component(_sip_phrasebook_prefix "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)
  add_library(SipPhrasebook::SipPhrasebook INTERFACE IMPORTED)
  set_target_properties(SipPhrasebook::SipPhrasebook PROPERTIES
    INTERFACE_INCLUDE_DIRECTORIES "${_sip_phrasebook_prefix}/include/sip-phrasebook")
  unset(_sip_phrasebook_prefix)
endif()
